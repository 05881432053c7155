import { kindNames } from '#components/cards/story-words.ts';
import { scoreFigure } from '#domain/score.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import {
  type FacetCounts,
  type SearchFacet,
  type SearchFilters,
  scoreValues,
  searchFacets,
} from '#domain/search-facets.ts';
import { storyKinds } from '#domain/story.ts';

/** One value by which a search can be narrowed, with how many would be left. */
export type FacetChoice = { value: string; label: string; count: number; isChosen: boolean };
export type FacetGroup = { facet: SearchFacet; label: string; isOpen: boolean; choices: FacetChoice[] };

/** What a facet is called, and whether its values stand open before anybody has chosen one. */
const heads: Record<SearchFacet, { label: string; open?: true }> = {
  section: { label: 'Section', open: true },
  kind: { label: 'Kind', open: true },
  genre: { label: 'Genre' },
  score: { label: 'Score' },
  critic: { label: 'Critic' },
  year: { label: 'Year' },
};

/** Of critics, genres and years there may be many; more are not looked through. */
const MOST = 12;

/** The critics or genres worth offering: those with the most stories, and whatever was chosen. */
export function mostOffered(facet: 'critic' | 'genre', counts: FacetCounts, filters: SearchFilters): string[] {
  const most = [...counts[facet]].toSorted(([, one], [, other]) => other - one).map(([value]) => value);
  return [...new Set([...most.slice(0, MOST), ...(filters[facet] ?? [])])];
}

/** The years of late, and whatever was chosen. */

function yearsOffered({ year }: FacetCounts, { year: chosen = [] }: SearchFilters): string[] {
  const late = [...year.keys()].toSorted().toReversed().slice(0, MOST);
  return [...new Set([...late, ...chosen.filter((one) => /^\d{4}$/.test(one))])].toSorted().toReversed();
}

/** "4 stars and up", "8 and up" */
function scoreName(value: (typeof scoreValues)[number], scale: ScoreScale): string {
  if (value === 'none') return 'Unscored';
  return `${scoreFigure(Number(value), scale)}${scale === 'stars' ? ' stars' : ''} and up`;
}

type Known = {
  counts: FacetCounts;
  filters: SearchFilters;
  sections: { slug: string; name: string }[];
  /** By handle. */
  critics: ReadonlyMap<string, string>;
  /** By slug. */
  genres: ReadonlyMap<string, string>;
  scale: ScoreScale;
};

/** The facets of what was found, each with the values that lead on and those that were chosen. */
export function facetGroups({ counts, filters, sections, critics, genres, scale }: Known): FacetGroup[] {
  const named = (facet: 'critic' | 'genre', known: ReadonlyMap<string, string>) =>
    mostOffered(facet, counts, filters).flatMap((value): [string, string][] => {
      const name = known.get(value);
      return name ? [[value, name]] : [];
    });
  const names: Record<SearchFacet, [value: string, label: string][]> = {
    section: sections.map(({ slug, name }) => [slug, name]),
    kind: storyKinds.map((kind) => [kind, kindNames[kind]]),
    score: scoreValues.map((value) => [value, scoreName(value, scale)]),
    genre: named('genre', genres),
    critic: named('critic', critics),
    year: yearsOffered(counts, filters).map((year) => [year, year]),
  };
  return searchFacets.flatMap((facet) => {
    const chosen = filters[facet] ?? [];
    const choices = names[facet]
      .map(([value, label]) => ({
        ...{ value, label, count: counts[facet].get(value) ?? 0, isChosen: chosen.includes(value) },
      }))
      .filter(({ count, isChosen }) => count > 0 || isChosen);
    const { label, open = false } = heads[facet];
    return choices.length > 0 ? [{ facet, label, isOpen: open || chosen.length > 0, choices }] : [];
  });
}
