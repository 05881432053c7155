import '../../styles/corrections.css';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { shows } from '#app/page-cache.ts';
import { PageData } from '#app/page-data.tsx';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { Months } from '#components/corrections/months.tsx';
import { Empty } from '#components/empty.tsx';
import { Pages } from '#components/pages.tsx';
import { findCorrectionPage } from '#db/corrections.ts';
import { CORRECTIONS_PATH } from '#domain/correction-feed.ts';
import { feedOf, feedPath } from '#domain/feed-format.ts';
import { pageTags } from '#domain/page-tags.ts';
import { pageNumber, pagePath } from '#domain/pagination.ts';
import { correctionsCrumb } from '#domain/structured-data/crumbs.ts';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

const readPage = cache(async (asked: string | string[] | undefined) => {
  const number = pageNumber(asked);
  if (number === undefined) notFound();
  if (asked === '1') permanentRedirect(CORRECTIONS_PATH);
  const page = await findCorrectionPage(number);
  // A story that is published, changed or withdrawn changes what stands here.
  shows(pageTags.stories);
  return page ?? notFound();
});

export async function generateMetadata({ searchParams }: Props) {
  const [{ name }, { page, last }] = await Promise.all([currentPublication(), readPage((await searchParams).page)]);
  return pageMetadata({
    title: page === 1 ? 'Corrections' : `Corrections, page ${page}`,
    description: `What ${name} got wrong, and when it was put right.`,
    path: pagePath(CORRECTIONS_PATH, page),
    feeds: [{ feed: feedOf(CORRECTIONS_PATH), title: `${name}: corrections` }],
    neighbours: {
      previous: page > 1 ? pagePath(CORRECTIONS_PATH, page - 1) : undefined,
      next: page < last ? pagePath(CORRECTIONS_PATH, page + 1) : undefined,
    },
  });
}

/** Everything that was corrected, newest first. */
export default async function Page({ searchParams }: Props) {
  const { corrections, page, last, total } = await readPage((await searchParams).page);
  const publication = await currentPublication();
  return (
    <main id="main" className="page">
      <ArchiveHead kicker={<span>The house</span>} title="Corrections">
        <b>{total === 0 ? 'None so far' : `${total.toLocaleString(publication.locale)} so far`}</b>
        <a href={feedPath(feedOf(CORRECTIONS_PATH), 'xml')}>Feed</a>
      </ArchiveHead>
      <div className="split">
        <div className="chapters">
          {total === 0 && (
            <Empty title="Nothing has been corrected yet.">What is will stand here, with its date.</Empty>
          )}
          <Months corrections={corrections} publication={publication} />
          <Pages
            label="Pages of corrections"
            page={page}
            last={last}
            address={(number) => pagePath(CORRECTIONS_PATH, number)}
            words={{ before: 'Newer corrections', after: 'Older corrections' }}
          />
        </div>
        <aside className="panel" aria-labelledby="counts">
          <h2 id="counts">What counts</h2>
          <p>
            A fact that was wrong, a name, a date, a score. A comma is not a correction; we mend those and say nothing.
          </p>
          <p className="gap-s">A score is never changed without a reason, and the one before it stays beside it.</p>
        </aside>
      </div>
      <PageData page={{ ...correctionsCrumb, type: 'CollectionPage', path: pagePath(CORRECTIONS_PATH, page) }} />
    </main>
  );
}
