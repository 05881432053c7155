import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { shows } from '#app/page-cache.ts';
import { currentPublication } from '#app/publication.ts';
import { currentViewer } from '#app/viewer.ts';
import { Pages } from '#components/pages.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { ReaderHead } from '#components/reader/reader-head.tsx';
import { ReaderRatings } from '#components/reader/reader-ratings.tsx';
import { SaidList } from '#components/reader/said-list.tsx';
import { SeenLately } from '#components/reader/seen-lately.tsx';
import { findReaderPage } from '#db/reader-pages.ts';
import { pageTags } from '#domain/page-tags.ts';
import { pageNumber, pagePath } from '#domain/pagination.ts';
import { readerPath } from '#domain/reader-page.ts';

type Props = { params: Promise<{ handle: string }>; searchParams: Promise<{ page?: string | string[] }> };

const read = cache(async (handle: string, asked: string | string[] | undefined) => {
  const number = pageNumber(asked);
  if (number === undefined) notFound();
  if (asked === '1') permanentRedirect(readerPath({ handle }));
  const page = (await findReaderPage(handle, number, await currentViewer())) ?? notFound();
  const { id } = page.reader;
  shows(
    pageTags.reader(id),
    pageTags.account(id),
    pageTags.stories,
    ...(page.seen?.works ?? []).map(({ work }) => pageTags.work(work.id)),
  );
  return page;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { reader } = await read((await params).handle, (await searchParams).page);
  // Who shows a page to readers has not asked to be found by their name.
  return { title: reader.name, robots: { index: false } };
}

/** What a reader has said here, and whatever else they choose to show. */
export default async function Page({ params, searchParams }: Props) {
  const { reader, said, total, page, last, ratings, seen } = await read(
    (await params).handle,
    (await searchParams).page,
  );
  const publication = await currentPublication();
  const path = readerPath(reader);
  return (
    <main id="main" className="page">
      <ReaderHead
        reader={reader}
        counts={{ said: total, ratings: ratings?.total, seen: seen?.total }}
        calendar={publication}
      />
      <div className={ratings ? 'split gap-l' : 'gap-l'}>
        <section aria-labelledby="said">
          <RailHead id="said">{page === 1 ? 'Comments' : `Comments, page ${page}`}</RailHead>
          <SaidList said={said} calendar={publication} />
          <Pages
            label="Pages of comments"
            page={page}
            last={last}
            address={(number) => pagePath(path, number)}
            words={{ before: 'Newer', after: 'Older' }}
          />
        </section>
        {ratings && (
          <aside className="chapters">
            <ReaderRatings ratings={ratings} />
          </aside>
        )}
      </div>
      {seen && seen.works.length > 0 && <SeenLately seen={seen} />}
      <p className="meta gap-l">{reader.name} chose to show this page.</p>
    </main>
  );
}
