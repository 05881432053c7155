import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import type { Query } from '#app/query.ts';
import { Empty } from '#components/empty.tsx';
import { Notice } from '#components/form/notice.tsx';
import { AddPictures } from '#components/media/add-pictures.tsx';
import { FindPictures } from '#components/media/find-pictures.tsx';
import { LibraryWall } from '#components/media/library-wall.tsx';
import { MediaTabs } from '#components/media/media-tabs.tsx';
import { inPictures } from '#components/media/media-words.ts';
import { SentNotice } from '#components/media/sent-notice.tsx';
import { WatchSizes } from '#components/media/watch-sizes.tsx';
import { Pages } from '#components/pages.tsx';
import { findLibraryPage } from '#db/media-library.ts';
import { mediaFilter, mediaPath, sentFiles } from '#domain/media-filter.ts';
import { canAddMedia } from '#domain/permissions.ts';

export const metadata: Metadata = { title: 'Media' };

/** The pictures of the publication. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  if (!canAddMedia(viewer)) notFound();
  const asked = await searchParams;
  const filter = mediaFilter(asked);
  const library = filter && (await findLibraryPage(filter));
  if (!filter || !library) notFound();
  const { pictures, page, last, counts } = library;
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <div>
          <p className="label">Media</p>
          <h1 className="title">
            {inPictures(counts.all)}
            {filter.word && ` with “${filter.word}”`}
          </h1>
        </div>
        <FindPictures filter={filter} />
      </header>
      {asked.removed === '1' && (
        <Notice kind="good" label="Done">
          <p>The picture and its files are removed.</p>
        </Notice>
      )}
      <SentNotice sent={sentFiles(asked)} />
      <AddPictures />
      <MediaTabs filter={filter} counts={counts} />
      {pictures.length > 0 ? (
        <LibraryWall pictures={pictures} order={filter.order} />
      ) : (
        <Empty title="No picture hangs here.">Try another word, or add some above.</Empty>
      )}
      {pictures.some(({ state }) => state === 'waiting' || state === 'working') && <WatchSizes />}
      <Pages
        label="Pages of pictures"
        page={page}
        last={last}
        address={(number) => mediaPath({ ...filter, page: number })}
        words={{ before: 'Previous page', after: 'Next page' }}
      />
    </main>
  );
}
