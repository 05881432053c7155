import { currentPublication, currentSections } from '#app/publication.ts';
import type { Choices, Draft, EditorPaths, May } from '#components/editor/draft.ts';
import { worksNumbered, worksTitled } from '#db/find-works.ts';
import { linkedFrom } from '#db/linked.ts';
import { newestPictures, picturesNumbered } from '#db/wall-pictures.ts';
import { countWords, mediaIn } from '#domain/body.ts';
import { textOfBody } from '#domain/body-text.ts';
import { savedTime } from '#domain/desk-time.ts';
import { canAddWork, canFreezeList, canPublishStory } from '#domain/permissions.ts';
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
  holdPath,
  keepPath,
  overtakenPath,
  previewPath,
  textPath,
  withdrawPath,
} from './story-paths.ts';

/** A working copy with everything that its fields show. */
export async function readDraft({ story, version, savedAt, content }: WorkingCopy): Promise<Draft> {
  const { workId, entries, leadMediaId, body } = content;
  const workIds = [...(workId ? [workId] : []), ...entries.map((entry) => entry.workId)];
  const pictureIds = [...(leadMediaId ? [leadMediaId] : []), ...mediaIn(body)];
  const [publication, works, pictures, linked] = await Promise.all([
    currentPublication(),
    worksNumbered(workIds),
    picturesNumbered(pictureIds),
    linkedFrom(body),
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
export async function readChoices(asked: { work: string; picture: string }): Promise<Choices> {
  const [publication, sections, wall, works] = await Promise.all([
    currentPublication(),
    currentSections(),
    newestPictures(asked.picture, WALL_PICTURES),
    worksTitled(asked.work, WORKS_FOUND),
  ]);
  return { sections, scale: publication.scoreScale, locale: publication.locale, wall, found: { ...asked, works } };
}

export const mayDo = (viewer: AccountViewer, story: { authorId: number }): May => ({
  publish: canPublishStory(viewer, story),
  addWork: canAddWork(viewer),
  freeze: canFreezeList(viewer),
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
  findPictures: findPicturesPath,
  findOurs: findOursPath,
  addWork: addWorkPath,
});
