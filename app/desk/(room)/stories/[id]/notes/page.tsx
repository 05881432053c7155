import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { readNotes } from '#app/desk/read-notes.ts';
import { deskStoryPath, previewPath, storyIdIn } from '#app/desk/story-paths.ts';
import { currentPublication } from '#app/publication.ts';
import { Status } from '#components/desk/status.tsx';
import { UNTITLED } from '#components/desk/story-words.ts';
import { Headline } from '#components/headline.tsx';
import { NoteBoard } from '#components/notes/note-board.tsx';
import { Prose } from '#components/prose/prose.tsx';
import { linkedFrom } from '#db/linked.ts';
import { noteReaders } from '#db/story-notes.ts';
import { picturesNumbered } from '#db/wall-pictures.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { mediaIn } from '#domain/body.ts';
import { canEditStory } from '#domain/permissions.ts';
import { workOnNotes } from './actions.ts';

export const metadata: Metadata = { title: 'Notes' };

/** A story's text, and what staff say about it. For everybody who sees it on the desk, also where they may not write. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await deskViewer();
  const id = storyIdIn((await params).id);
  const copy = id ? await openWorkingCopy(id, viewer) : undefined;
  if (!copy) notFound();
  const { story, content } = copy;
  const publication = await currentPublication();
  const [threads, readers, pictures, linked] = await Promise.all([
    readNotes(story.id, content.body, viewer, publication),
    noteReaders(story, viewer),
    picturesNumbered(mediaIn(content.body)),
    linkedFrom(content.body),
  ]);
  const mayWrite = canEditStory(viewer, story);
  return (
    <>
      <section className="press" aria-label="State of this story">
        <div className="page">
          <p className="saved">
            <Status status={story.status} />
          </p>
          <div className="row">
            <a className="button button--small" href={mayWrite ? deskStoryPath(story.id) : previewPath(story.id)}>
              {mayWrite ? 'Back to the text' : 'Preview'}
            </a>
          </div>
        </div>
      </section>
      <main id="main" className="page">
        <header className="desk-head">
          <div>
            <p className="label">Notes</p>
            <h1 className="title">{content.headline ? <Headline text={content.headline} /> : UNTITLED}</h1>
          </div>
        </header>
        <div className="bench">
          <section className="bench__main" aria-label="The text as it was saved">
            <Prose
              body={content.body}
              pictures={new Map(pictures.map((picture) => [picture.id, picture]))}
              linked={linked}
              scale={publication.scoreScale}
            />
          </section>
          <aside className="bench__side" aria-label="Notes">
            <NoteBoard storyId={story.id} threads={threads} readers={readers} action={workOnNotes} />
          </aside>
        </div>
      </main>
    </>
  );
}
