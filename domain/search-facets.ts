import type { StoryKind } from './story.ts';

/** By what a search can be narrowed, in the order of the page and of the address. A further one begins here. */
export const searchFacets = ['section', 'kind', 'genre', 'score', 'critic', 'year'] as const;
export type SearchFacet = (typeof searchFacets)[number];

/** Of each facet the values that were chosen; a story needs one of each facet of which any was chosen. */
export type SearchFilters = Partial<Record<SearchFacet, string[]>>;

/** Of each facet how many stories have a value. */
export type FacetCounts = Record<SearchFacet, Map<string, number>>;

/** As the index of stories has it. */
export const facetToken = (facet: SearchFacet, value: string) => `${facet}=${value}`;

/** Scores from which on, in per cent, and what has none. */
export const scoreValues = ['80', '60', 'none'] as const;

type Sorted = {
  section: string;
  kind: StoryKind;
  /** Of its work, by their slugs. */
  genres: string[];
  score: number | null;
  critics: string[];
  year: string;
};

/** What a story is sorted under. */
export const facetsOf = ({ section, kind, genres, score, critics, year }: Sorted): string[] => [
  ...[facetToken('section', section), facetToken('kind', kind), facetToken('year', year)],
  ...genres.map((slug) => facetToken('genre', slug)),
  ...scoreValues.filter((value) => hasScore(score, value)).map((value) => facetToken('score', value)),
  ...critics.map((handle) => facetToken('critic', handle)),
];

const hasScore = (score: number | null, value: (typeof scoreValues)[number]) =>
  value === 'none' ? score === null : score !== null && score >= Number(value);

/** A value as an address may write it; what none of ours looks like narrows nothing. */
const written = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 80;
/** Nobody chooses more of one facet by hand. */
const MOST_VALUES = 20;

export function chosenIn(asked: string | string[] | undefined): string[] {
  const values = [asked ?? []].flat().filter((value) => value.length <= LONGEST && written.test(value));
  return [...new Set(values)].toSorted().slice(0, MOST_VALUES);
}

/** Facets of which something was chosen. */
export const chosenFacets = (filters: SearchFilters): [SearchFacet, string[]][] =>
  searchFacets.flatMap((facet) => (filters[facet]?.length ? [[facet, filters[facet]] as [SearchFacet, string[]]] : []));

type Faceted = { facets: string };

const passes = (facets: ReadonlySet<string>, [facet, values]: [SearchFacet, string[]]) =>
  values.some((value) => facets.has(facetToken(facet, value)));

const facetsIn = ({ facets }: Faceted) => new Set(facets.split(' '));

/** The stories that pass every facet. */
export function narrowed<Story extends Faceted>(found: Story[], filters: SearchFilters): Story[] {
  const chosen = chosenFacets(filters);
  if (chosen.length === 0) return found;
  return found.filter((story) => {
    const facets = facetsIn(story);
    return chosen.every((one) => passes(facets, one));
  });
}

/** How many would be left with each value: of one facet, among the stories that pass all the others. */
export function countFacets(found: Faceted[], filters: SearchFilters): FacetCounts {
  const counts = Object.fromEntries(searchFacets.map((facet) => [facet, new Map()])) as FacetCounts;
  const chosen = chosenFacets(filters);
  for (const story of found) {
    const facets = facetsIn(story);
    const missed = chosen.filter((one) => !passes(facets, one)).map(([facet]) => facet);
    for (const token of facets) {
      const [facet, value = ''] = token.split('=') as [SearchFacet, string?];
      const map = missed.every((one) => one === facet) ? counts[facet] : undefined;
      map?.set(value, (map.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
