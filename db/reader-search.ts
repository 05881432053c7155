import { STORIES_PER_PAGE } from '#domain/pagination.ts';
import { type ReaderQuery, readerQuery } from '#domain/reader-query.ts';
import { FOUND_MAX, type ReaderSearch } from '#domain/reader-search.ts';
import {
  chosenFacets,
  countFacets,
  type FacetCounts,
  facetToken,
  narrowed,
  type SearchFilters,
} from '#domain/search-facets.ts';
import { inOrder } from '#domain/search-rank.ts';
import { type Matching, phrasesOf, type TokenQuery, tokensOf } from '#domain/search-tokens.ts';
import { type Stem, stemIn } from '#domain/stemmer.ts';
import { likelySearch } from './likely-words.ts';
import { findPublication } from './publication.ts';
import { entriesWith, type FoundEntry } from './reader-entries.ts';

export type Found = {
  /** What was looked for: as it was typed or, where that finds nothing, as it was meant. */
  query: ReaderQuery;
  matching: Matching;
  /** What was looked for in place of what was typed. */
  meant?: string;
  /** Of the page that was asked for. */
  ids: number[];
  /** How many were looked at, before facets narrowed them. */
  all: number;
  /** How many were found; `more` when there are more than are looked at. */
  total: number;
  more: boolean;
  counts: FacetCounts;
};

/** Published stories that say what a reader looks for. Whole words first; then their beginnings; then what was likely meant. */
export async function searchPublished(search: ReaderSearch, now: Date): Promise<Found> {
  const stem = stemIn((await findPublication()).locale);
  const query = readerQuery(search.typed, stem);
  if (query.terms.length === 0) return pageOf(nothing(query), search, now);
  const { meant, ...gathered } =
    (await asTypedOrBegun(query, search)) ?? (await asMeant(query, search, stem)) ?? nothing(query);
  return { ...pageOf(gathered, search, now), ...(meant === undefined ? {} : { meant }) };
}

type Gathered = { query: ReaderQuery; matching: Matching; meant?: string; found: FoundEntry[]; more: boolean };

const nothing = (query: ReaderQuery): Gathered => ({ query, matching: 'stems', found: [], more: false });

async function asTypedOrBegun(query: ReaderQuery, { filters }: ReaderSearch): Promise<Gathered | undefined> {
  // Phrases are looked for as they are: their beginnings would be the same search again.
  const isAllPhrases = phrasesOf(query).said.length === query.terms.length;
  for (const matching of isAllPhrases ? (['stems'] as const) : (['stems', 'beginnings'] as const)) {
    const gathered = await gather(query, matching, filters);
    if (gathered.found.length > 0) return gathered;
  }
  return undefined;
}

async function asMeant(query: ReaderQuery, search: ReaderSearch, stem: Stem): Promise<Gathered | undefined> {
  const meant = await likelySearch(query, stem);
  const gathered = meant && (await asTypedOrBegun(readerQuery(meant, stem), search));
  return gathered ? { ...gathered, meant } : undefined;
}

/**
 * The newest that say it. Where there are more than are looked at, also the newest that say it in a title or a name, and the
 * newest of those that were asked for by facets: neither is hidden by what is only newer.
 */
async function gather(query: ReaderQuery, matching: Matching, filters: SearchFilters): Promise<Gathered> {
  const find = (tokens: TokenQuery) => entriesWith(tokens, phrasesOf(query), FOUND_MAX + 1);
  const anywhere = tokensOf(query, matching);
  const newest = await find(anywhere);
  if (newest.length <= FOUND_MAX) return { query, matching, found: newest, more: false };
  const called = tokensOf(query, matching, ['title', 'names']);
  const isNarrowed = chosenFacets(filters).length > 0;
  const chosen = isNarrowed ? await find(withFacets(anywhere, filters)) : newest;
  const best = [await find(called), ...(isNarrowed ? [await find(withFacets(called, filters))] : [])];
  const found = new Map([newest, chosen, ...best].flat().map((entry) => [entry.id, entry]));
  return { query, matching, found: [...found.values()], more: chosen.length > FOUND_MAX };
}

const withFacets = ({ all, none }: TokenQuery, filters: SearchFilters): TokenQuery => ({
  all: [
    ...all,
    ...chosenFacets(filters).map(([facet, values]) => values.map((value) => ({ token: facetToken(facet, value) }))),
  ],
  none,
});

function pageOf({ query, matching, found, more }: Gathered, { filters, order, page }: ReaderSearch, now: Date): Found {
  const shown = inOrder(narrowed(found, filters), query.terms, order, now).slice(0, FOUND_MAX);
  const first = (page - 1) * STORIES_PER_PAGE;
  const ids = shown.slice(first, first + STORIES_PER_PAGE).map(({ id }) => id);
  return { query, matching, ids, all: found.length, total: shown.length, more, counts: countFacets(found, filters) };
}
