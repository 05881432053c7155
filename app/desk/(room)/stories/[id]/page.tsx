import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HISTORY_LINES } from '#app/desk/desk-lists.ts';
import { deskViewer, isSignedOutWriter } from '#app/desk/desk-viewer.ts';
import { editorPaths, mayDo, readChoices, readDraft } from '#app/desk/read-draft.ts';
import { conflictPath, storyIdIn } from '#app/desk/story-paths.ts';
import { currentPublication } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { Done } from '#components/desk/done.tsx';
import { Revisions } from '#components/desk/revisions.tsx';
import { Editor } from '#components/editor/editor.tsx';
import { Prose } from '#components/prose/prose.tsx';
import { listRevisions } from '#db/revisions.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { canEditStory } from '#domain/permissions.ts';
import { workOnText } from './actions.ts';

export const metadata: Metadata = { title: 'Editing' };

type Props = { params: Promise<{ id: string }>; searchParams: Query };

export default async function Page({ params, searchParams }: Props) {
  if (await isSignedOutWriter()) return <Editor action={workOnText} />;
  const viewer = await deskViewer();
  const id = storyIdIn((await params).id);
  const copy = id ? await openWorkingCopy(id, viewer) : undefined;
  if (!copy || !canEditStory(viewer, copy.story)) notFound();
  const { story, content } = copy;
  const asked = await searchParams;
  const [publication, draft, choices, revisions] = await Promise.all([
    currentPublication(),
    readDraft(copy),
    readChoices({ work: asText(asked.work), picture: asText(asked.picture) }),
    listRevisions(story.id, viewer, HISTORY_LINES),
  ]);
  return (
    <Editor
      action={workOnText}
      draft={draft}
      choices={choices}
      may={mayDo(viewer, story)}
      paths={editorPaths(story.id)}
      notice={<Done done={asText(asked.done)} story={story} />}
      read={
        <Prose
          body={content.body}
          pictures={new Map(draft.pictures.map((picture) => [picture.id, picture]))}
          linked={draft.linked}
          scale={publication.scoreScale}
        />
      }
    >
      <Revisions
        revisions={revisions}
        now={new Date()}
        calendar={publication}
        takeUp={({ number, reason, savedBy }) =>
          reason === 'collided' && savedBy.id === viewer.id ? conflictPath(story.id, number) : undefined
        }
      />
    </Editor>
  );
}
