import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { foundLines } from '#app/desk/read-found.tsx';
import { currentPublication } from '#app/publication.ts';
import type { Query } from '#app/query.ts';
import { Empty } from '#components/empty.tsx';
import { FoundGroup } from '#components/finding/found-group.tsx';
import { kindWords } from '#components/finding/found-words.ts';
import { Hunt } from '#components/finding/hunt.tsx';
import { Pages } from '#components/pages.tsx';
import { countFound, findOfKind } from '#db/desk-search.ts';
import { indexDue, READ_FIRST } from '#db/search-index.ts';
import { accountsPath } from '#domain/account-filter.ts';
import { deskPath } from '#domain/desk-filter.ts';
import {
  type DeskSearch,
  deskSearch,
  deskSearchPath,
  FOUND_AT_ONCE,
  kindsFor,
  type SearchKind,
  termsOf,
} from '#domain/desk-search.ts';
import { mediaPath } from '#domain/media-filter.ts';
import { lastPage, STORIES_PER_PAGE } from '#domain/pagination.ts';

export const metadata: Metadata = { title: 'Search' };

/** Everything that the viewer may see, by its words. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  const search = deskSearch(await searchParams);
  const kinds = kindsFor(viewer);
  if (!search || kinds.length === 0 || (search.kind && !kinds.includes(search.kind))) notFound();
  const terms = termsOf(search.typed);
  await indexDue(READ_FIRST);
  const [publication, counts] = await Promise.all([currentPublication(), countFound(terms, viewer)]);
  const total = kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const last = search.kind ? lastPage(counts[search.kind] ?? 0) : 1;
  if (search.page > last) notFound();
  const range = search.kind
    ? { most: STORIES_PER_PAGE, after: (search.page - 1) * STORIES_PER_PAGE }
    : { most: FOUND_AT_ONCE, after: 0 };
  const shown = { terms, viewer, now: new Date(), calendar: publication };
  const there = (search.kind ? [search.kind] : kinds).filter((kind) => (counts[kind] ?? 0) > 0);
  const groups = await Promise.all(
    there.map(async (kind) => {
      const lines = await foundLines(kind, await findOfKind(kind, terms, viewer, range), shown);
      return { kind, lines, found: counts[kind] ?? 0 };
    }),
  );
  return (
    <main id="main" className="page">
      <header className="desk-head">
        <h1 className="title">Search</h1>
      </header>
      <Hunt typed={search.typed} {...(search.kind ? { kind: search.kind } : {})} />
      <Said search={search} asked={terms.length > 0} total={total} counts={counts} kinds={kinds} />
      {groups.map(({ kind, lines, found }) => (
        <FoundGroup
          key={kind}
          search={search}
          kind={kind}
          found={found}
          shown={lines.length}
          list={listOf(kind, search.typed)}
        >
          {lines}
        </FoundGroup>
      ))}
      {terms.length > 0 && groups.length === 0 && (
        <Empty title="Nothing says all of that.">Try fewer words, or only how they begin.</Empty>
      )}
      <Pages
        label="Pages of results"
        page={search.page}
        last={last}
        address={(page) => deskSearchPath({ ...search, page })}
        words={{ before: 'Previous page', after: 'Next page' }}
      />
    </main>
  );
}

type SaidProps = {
  search: DeskSearch;
  asked: boolean;
  total: number;
  counts: Partial<Record<SearchKind, number>>;
  kinds: SearchKind[];
};

/** How much was found, and the ways to one kind of it. */
function Said({ search, asked, total, counts, kinds }: SaidProps) {
  if (!asked) {
    return (
      <p className="meta gap-s">
        Every word must be found, each at least with its beginning; words between quotation marks as they stand.
      </p>
    );
  }
  const found = kinds.filter((kind) => (counts[kind] ?? 0) > 0);
  return (
    <>
      <p className="meta gap-s" role="status">
        <b>{total === 1 ? '1 result' : `${total.toLocaleString('en-GB')} results`}</b>
      </p>
      {found.length > 0 && (
        <nav className="tabs" aria-label="Results by kind">
          <a href={deskSearchPath({ typed: search.typed, page: 1 })} aria-current={search.kind ? undefined : 'page'}>
            All <span>{total.toLocaleString('en-GB')}</span>
          </a>
          {found.map((kind) => (
            <a
              key={kind}
              href={deskSearchPath({ typed: search.typed, kind, page: 1 })}
              aria-current={kind === search.kind ? 'page' : undefined}
            >
              {kindWords[kind].many} <span>{(counts[kind] ?? 0).toLocaleString('en-GB')}</span>
            </a>
          ))}
        </nav>
      )}
    </>
  );
}

/** The list of a kind, narrowed to the same words. */
function listOf(kind: SearchKind, typed: string) {
  if (kind === 'story') return { href: deskPath({ tab: 'all', find: typed, page: 1 }), name: 'In the list of stories' };
  if (kind === 'picture') return { href: mediaPath({ tab: 'all', word: typed, page: 1 }), name: 'In the library' };
  if (kind === 'account') return { href: accountsPath({ who: 'all', named: typed, page: 1 }), name: 'In the accounts' };
  return undefined;
}
