import { currentPublication, currentSections } from '#app/publication.ts';
import type { Choices, Draft, EditorPaths, May } from '#components/editor/draft.ts';
import { writersNamed } from '#db/bylines.ts';
import { worksNumbered, worksTitled } from '#db/find-works.ts';
import { WRITERS_FOUND, writersCalled } from '#db/find-writers.ts';
import { linkedFrom } from '#db/linked.ts';
import { newestPictures, picturesNumbered } from '#db/wall-pictures.ts';
import { countWords, mediaIn } from '#domain/body.ts';
import { textOfBody } from '#domain/body-text.ts';
import { savedTime } from '#domain/desk-time.ts';
import { canAddWork, canFreezeList, canPublishStory, canSetBylines } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { WALL_PICTURES } from '#domain/wall-picture.ts';
import { WORKS_FOUND } from '#domain/work-line.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import {
  addWorkPath,
  editionsPath,
  findOursPath,
  findPicturesPath,
  findWorksPath,
  findWritersPath,
  holdPath,
  keepPath,
  overtakenPath,
  previewPath,
  textPath,
  withdrawPath,
} from './story-paths.ts';

/** A working copy with everything that its fields show. */
export async function readDraft({ story, version, savedAt, content }: WorkingCopy): Promise<Draft> {
  const { workId, entries, leadMediaId, body, bylines } = content;
  const workIds = [...(workId ? [workId] : []), ...entries.map((entry) => entry.workId)];
  const pictureIds = [...(leadMediaId ? [leadMediaId] : []), ...mediaIn(body)];
  const [publication, works, pictures, linked, writers] = await Promise.all([
    currentPublication(),
    worksNumbered(workIds),
    picturesNumbered(pictureIds),
    linkedFrom(body),
    writersNamed(bylines),
  ]);
  const workOf = (id: number | null) => works.find((work) => work.id === id);
  return {
    story,
    version,
    savedAt: savedTime(savedAt, new Date(), publication),
    content,
    words: countWords(body),
    text: textOfBody(body),
    work: workOf(workId) ?? null,
    writers: writers.map(({ by, id, name, handle }) => ({ by, id, name, handle })),
    entries: entries.flatMap(({ workId: id, ...said }) => {
      const work = workOf(id);
      return work ? [{ work, ...said }] : [];
    }),
    lead: pictures.find(({ id }) => id === leadMediaId) ?? null,
    pictures,
    linked,
  };
}

/** What there is to choose from, with what somebody without JavaScript has just looked for. */
export async function readChoices(
  may: May,
  asked: { work: string; picture: string; byline: string },
): Promise<Choices> {
  const [publication, sections, wall, works, writers] = await Promise.all([
    currentPublication(),
    currentSections(),
    newestPictures(asked.picture, WALL_PICTURES),
    worksTitled(asked.work, WORKS_FOUND),
    may.setBylines ? writersCalled(asked.byline, WRITERS_FOUND) : [],
  ]);
  return {
    sections,
    scale: publication.scoreScale,
    locale: publication.locale,
    wall,
    found: { ...asked, works, writers },
  };
}

export const mayDo = (viewer: AccountViewer, story: { authorId: number }): May => ({
  publish: canPublishStory(viewer, story),
  addWork: canAddWork(viewer),
  freeze: canFreezeList(viewer),
  setBylines: canSetBylines(viewer, story),
});

export const editorPaths = (id: number): EditorPaths => ({
  text: textPath(id),
  keep: keepPath(id),
  hold: holdPath(id),
  overtaken: overtakenPath(id),
  preview: previewPath(id),
  withdraw: withdrawPath(id),
  editions: editionsPath(id),
  findWorks: findWorksPath,
  findWriters: findWritersPath,
  findPictures: findPicturesPath,
  findOurs: findOursPath,
  addWork: addWorkPath,
});
