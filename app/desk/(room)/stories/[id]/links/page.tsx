import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HISTORY_LINES, LINK_LINES } from '#app/desk/desk-lists.ts';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { deskStoryPath } from '#app/desk/story-paths.ts';
import { currentPublication } from '#app/publication.ts';
import { MakeLink } from '#components/desk/make-link.tsx';
import { PreviewLinks } from '#components/desk/preview-links.tsx';
import { revisionLabel } from '#components/desk/revision-words.ts';
import { UNTITLED } from '#components/desk/story-words.ts';
import { Notice } from '#components/form/notice.tsx';
import { Headline } from '#components/headline.tsx';
import { listPreviewLinks } from '#db/preview-links.ts';
import { listRevisions } from '#db/revisions.ts';
import { openWorkingCopy } from '#db/working-copies.ts';
import { isEmbargoed } from '#domain/embargo.ts';
import { idIn } from '#domain/highest-id.ts';
import { whenOf } from '#domain/local-time.ts';
import { canEditStory, canSharePreview } from '#domain/permissions.ts';
import { makeLink, revokeLink } from './actions.ts';

export const metadata: Metadata = { title: 'Preview links' };

/** Ways to a text for people without an account. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await deskViewer();
  const id = idIn((await params).id);
  const copy = id ? await openWorkingCopy(id, viewer) : undefined;
  if (!copy || !canSharePreview(viewer, copy.story) || !canEditStory(viewer, copy.story)) notFound();
  const { story, content } = copy;
  const [publication, links, revisions] = await Promise.all([
    currentPublication(),
    listPreviewLinks(story.id, viewer, LINK_LINES),
    listRevisions(story.id, viewer, HISTORY_LINES),
  ]);
  const now = new Date();
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Preview links</p>
          <h1 className="title">{content.headline ? <Headline text={content.headline} /> : UNTITLED}</h1>
        </div>
        <div className="row">
          <a className="button" href={deskStoryPath(story.id)}>
            Back to the text
          </a>
        </div>
      </header>
      <p className="narrow">
        Whoever has a link reads this text without an account: an agent, a fact-checker, the person it is about. No link
        is found by search engines or kept by caches, and each stops by itself.
      </p>
      {story.embargoedUntil && isEmbargoed(story, now) && (
        <Notice label="Under embargo">
          <p>No link leads anywhere until {whenOf(story.embargoedUntil, publication)}.</p>
        </Notice>
      )}
      <MakeLink
        storyId={story.id}
        action={makeLink}
        revisions={revisions.map((revision) => ({
          value: revision.number,
          label: revisionLabel(revision, now, publication),
        }))}
      />
      <PreviewLinks storyId={story.id} links={links} now={now} calendar={publication} action={revokeLink} />
    </main>
  );
}
