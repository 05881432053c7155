import { typedIn } from './desk-search.ts';
import { lastPage, pageNumber, STORIES_PER_PAGE } from './pagination.ts';
import { chosenFacets, chosenIn, type SearchFilters, searchFacets } from './search-facets.ts';
import { type SearchOrder, searchOrders } from './search-rank.ts';

/** What a reader asked for. It stands in the address, so that a search can be kept and sent. */
export type ReaderSearch = { typed: string; filters: SearchFilters; order: SearchOrder; page: number };

/** So many stories of one search are looked at, ranked and counted; whoever finds more needs another word. */
export const FOUND_MAX = 1_000;

export const readerSearchPath = '/search';

/** What the page of results reads from its address, in the order in which it is written. */
export const searchParameters = ['q', ...searchFacets, 'order', 'page'];

type Asked = Record<string, string | string[] | undefined>;

/** Undefined when the address asks for a page that cannot be. */
export function readerSearch(asked: Asked): ReaderSearch | undefined {
  const page = pageNumber(asked.page);
  if (page === undefined || page > lastPage(FOUND_MAX, STORIES_PER_PAGE)) return undefined;
  const filters: SearchFilters = {};
  for (const facet of searchFacets) {
    const chosen = chosenIn(asked[facet]);
    if (chosen.length > 0) filters[facet] = chosen;
  }
  const order = searchOrders.find((known) => known === asked.order) ?? 'relevance';
  return { typed: typedIn(asked.q), filters, order, page };
}

/** The address of a search; what is left out stands at its default. */
export function searchAddress({ typed, filters = {}, order = 'relevance', page = 1 }: Partial<ReaderSearch>): string {
  const parts = new URLSearchParams(typed ? { q: typed } : {});
  for (const [facet, values] of chosenFacets(filters)) for (const value of values) parts.append(facet, value);
  if (order !== 'relevance') parts.set('order', order);
  if (page > 1) parts.set('page', String(page));
  return parts.size > 0 ? `${readerSearchPath}?${parts}` : readerSearchPath;
}
