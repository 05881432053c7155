import type { Metadata } from 'next';
import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { currentPublication } from '#app/publication.ts';
import { unsaveStory } from '#app/saved/actions.ts';
import { keptSaved } from '#app/saved/keep-saved.ts';
import { currentViewer } from '#app/viewer.ts';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { doorPath } from '#components/frame/door-path.ts';
import { SavedList } from '#components/saved/saved-list.tsx';
import { keptPage, savedPage } from '#db/saved-stories.ts';
import { pageNumber } from '#domain/pagination.ts';
import { SAVED_PATH } from '#domain/saved.ts';
import { SAVED_KEPT } from '#domain/saved-cookie.ts';

export const metadata: Metadata = { title: 'Saved for later', robots: { index: false } };

type Props = { searchParams: Promise<{ page?: string | string[] }> };

/** What the viewer has saved for later; of somebody without an account, what their browser keeps. */
export default async function SavedPage({ searchParams }: Props) {
  const asked = (await searchParams).page;
  if (asked === '1') permanentRedirect(SAVED_PATH);
  const number = pageNumber(asked) ?? notFound();
  const viewer = await currentViewer();
  const own = viewer.kind === 'account';
  const at = own ? await savedPage(viewer.id, number) : await keptPage(await keptSaved(), number);
  // Whoever took off the last one of a page is on no page any more.
  if (!at) redirect(SAVED_PATH);
  return (
    <main id="main" className="page">
      <ArchiveHead kicker={<span>Your list</span>} title="Saved for later">
        {own ? (
          <span>Nobody but you sees it.</span>
        ) : (
          <>
            <span>This browser keeps it, the last {SAVED_KEPT} stories.</span>
            <a href={doorPath('/sign-in', SAVED_PATH)}>Sign in to keep it with your account</a>
          </>
        )}
      </ArchiveHead>
      <SavedList at={at} publication={await currentPublication()} unsave={unsaveStory} />
    </main>
  );
}
