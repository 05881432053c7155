import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HISTORY_LINES } from '#app/desk/desk-lists.ts';
import { deskViewer, hasSent, isSignedOutWriter } from '#app/desk/desk-viewer.ts';
import { editorPaths, mayDo, readChoices, readDraft } from '#app/desk/read-draft.ts';
import { readNotes } from '#app/desk/read-notes.ts';
import { readWay } from '#app/desk/read-way.tsx';
import {
  comparePath,
  deskStoryPath,
  holdPath,
  linksPath,
  notePath,
  notesPath,
  previewPath,
  revisionsPath,
} from '#app/desk/story-paths.ts';
import { takeUpFor } from '#app/desk/take-up.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { Done } from '#components/desk/done.tsx';
import { ReadOnly } from '#components/desk/read-only.tsx';
import { RevisionList } from '#components/desk/revisions.tsx';
import { Editor } from '#components/editor/editor.tsx';
import { RevisionsPart } from '#components/editor/revisions-part.tsx';
import { NotePanel } from '#components/notes/note-panel.tsx';
import { Prose } from '#components/prose/prose.tsx';
import { listRevisions } from '#db/revisions.ts';
import { holdStory } from '#db/story-holds.ts';
import { noteReaders } from '#db/story-notes.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { clockOf } from '#domain/dates.ts';
import { idIn } from '#domain/highest-id.ts';
import { canEditStory, canSharePreview } from '#domain/permissions.ts';
import { requestContext } from '#domain/request-context.ts';
import type { StoryHold } from '#domain/story-hold.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { takeOver, workOnText } from './actions.ts';

export const metadata: Metadata = { title: 'Editing' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  if (await isSignedOutWriter()) return <Editor action={workOnText} lost="session" />;
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const copy = id ? await openWorkingCopy(id, viewer) : undefined;
  if (!copy) notFound();
  // Whoever wrote it while it went out gets back what they sent; to anybody else it is as if it were not there.
  if (!canEditStory(viewer, copy.story)) return hasSent() ? <Editor action={workOnText} lost="story" /> : notFound();
  const { story, content } = copy;
  const asked = await searchParams;
  const [publication, draft] = await Promise.all([currentPublication(), readDraft(copy)]);
  const read = (
    <Prose
      body={content.body}
      pictures={new Map(draft.pictures.map((picture) => [picture.id, picture]))}
      linked={draft.linked}
      scale={publication.scoreScale}
    />
  );
  const notice = <Done done={asText(asked.done)} story={story} />;
  const page = randomUUID();
  const by = await anotherWriter(story.id, page, viewer);
  if (by) {
    return (
      <ReadOnly
        story={story}
        content={content}
        by={{ name: by.holder.name, since: clockOf(by.since, publication) }}
        overtaken={asText(asked.overtaken) === '1'}
        paths={{
          editor: deskStoryPath(story.id),
          preview: previewPath(story.id),
          notes: notesPath(story.id),
          hold: holdPath(story.id),
        }}
        notice={notice}
        takeOver={takeOver}
      >
        {read}
      </ReadOnly>
    );
  }
  const [choices, way, revisions, notes, readers] = await Promise.all([
    readChoices(mayDo(viewer, story), {
      work: asText(asked.work),
      picture: asText(asked.picture),
      byline: asText(asked.byline),
    }),
    readWay(copy, viewer),
    listRevisions(story.id, viewer, HISTORY_LINES),
    readNotes(story.id, content.body, viewer, publication),
    noteReaders(story, viewer),
  ]);
  return (
    <Editor
      action={workOnText}
      draft={draft}
      choices={choices}
      may={mayDo(viewer, story)}
      paths={editorPaths(story.id)}
      here={{ account: viewer.id, page }}
      way={way}
      notice={notice}
      read={read}
    >
      <NotePanel threads={notes} readers={readers} paths={{ note: notePath(story.id), notes: notesPath(story.id) }} />
      <RevisionsPart newest={revisions[0]?.number} all={revisionsPath(story.id)}>
        <RevisionList
          revisions={revisions}
          now={new Date()}
          calendar={publication}
          compare={({ number }) => comparePath(story.id, number)}
          takeUp={takeUpFor(viewer, story.id)}
        />
      </RevisionsPart>
      {canSharePreview(viewer, story) && (
        <p className="meta gap-s">
          <a href={linksPath(story.id)}>Preview links for people without an account</a>
        </p>
      )}
    </Editor>
  );
}

/**
 * Whoever opens the editor writes in it from then on, unless somebody else does. What came back from a form is shown in the
 * editor whoever writes: it holds what was typed.
 */
async function anotherWriter(storyId: number, page: string, viewer: AccountViewer): Promise<StoryHold | undefined> {
  if (requestContext()?.method === 'POST') return undefined;
  const hold = await holdStory({ storyId, page }, viewer, new Date());
  return hold.outcome === 'held' ? hold.by : undefined;
}
