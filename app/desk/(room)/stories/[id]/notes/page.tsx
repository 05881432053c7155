import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { readNotes } from '#app/desk/read-notes.ts';
import { deskStoryPath, notesPath, previewPath } from '#app/desk/story-paths.ts';
import { currentPublication } from '#app/publication.ts';
import type { Query } from '#app/query.ts';
import { Status } from '#components/desk/status.tsx';
import { UNTITLED } from '#components/desk/story-words.ts';
import { Headline } from '#components/headline.tsx';
import { NoteBoard } from '#components/notes/note-board.tsx';
import { NoteTabs } from '#components/notes/note-tabs.tsx';
import { Pages } from '#components/pages.tsx';
import { Prose } from '#components/prose/prose.tsx';
import { linkedFrom } from '#db/linked.ts';
import { noteReaders } from '#db/story-notes.ts';
import { picturesNumbered } from '#db/wall-pictures.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { mediaIn } from '#domain/body.ts';
import { idIn } from '#domain/highest-id.ts';
import { noteFilter, notePage, noteQuery } from '#domain/note-filter.ts';
import { canEditStory } from '#domain/permissions.ts';
import { workOnNotes } from './actions.ts';

export const metadata: Metadata = { title: 'Notes' };

/** A story's text, and what staff say about it. For everybody who sees it on the desk, also where they may not write. */
export default async function Page({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Query }) {
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const filter = noteFilter(await searchParams);
  const copy = id ? await openWorkingCopy(id, viewer) : undefined;
  if (!copy || !filter) notFound();
  const { story, content } = copy;
  const publication = await currentPublication();
  const [threads, readers, pictures, linked] = await Promise.all([
    readNotes(story.id, content.body, viewer, publication),
    noteReaders(story, viewer),
    picturesNumbered(mediaIn(content.body)),
    linkedFrom(content.body),
  ]);
  const shown = notePage(threads, filter);
  if (!shown) notFound();
  const path = notesPath(story.id);
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
            <NoteTabs path={path} filter={filter} counts={shown.counts} />
            <NoteBoard
              storyId={story.id}
              threads={shown.threads}
              readers={readers}
              action={workOnNotes}
              unfolded={filter.show === 'done'}
            />
            <Pages
              label="Pages of notes"
              page={shown.page}
              last={shown.last}
              address={(page) => path + noteQuery({ ...filter, page })}
              words={{ before: 'Previous page', after: 'Next page' }}
            />
          </aside>
        </div>
      </main>
    </>
  );
}
