import type { SoughtTerm } from './reader-query.ts';

/** What a story that was found is ranked by; its words as search-tokens.ts keeps them. */
export type Ranked = {
  id: number;
  title: string;
  names: string;
  verdict: string;
  publishedAt: Date;
  score: number | null;
};

export const searchOrders = ['relevance', 'newest', 'score'] as const;
export type SearchOrder = (typeof searchOrders)[number];

/** What a word counts for where it stands, once, in the best of its places. The differences are all larger than that of age. */
const worth = { title: 8, names: 5, verdict: 3, text: 1 };

/** Of two stories that say it in the same places the newer stands first; no age outweighs a better place. */
const NEWEST = 1;
const YEAR_MS = 365.25 * 86_400_000;

/** What was found, in the order that was asked for. */
export function inOrder<Story extends Ranked>(
  found: Story[],
  terms: SoughtTerm[],
  order: SearchOrder,
  now: Date,
): Story[] {
  if (order === 'newest') return found.toSorted(newestFirst);
  if (order === 'score') return found.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1) || newestFirst(a, b));
  const ranked = found.map((story) => ({ story, relevance: relevance(story, terms, now) }));
  return ranked
    .toSorted((a, b) => b.relevance - a.relevance || newestFirst(a.story, b.story))
    .map(({ story }) => story);
}

const newestFirst = (a: Ranked, b: Ranked) => b.publishedAt.getTime() - a.publishedAt.getTime() || b.id - a.id;

function relevance(story: Ranked, terms: SoughtTerm[], now: Date): number {
  const years = Math.max(0, now.getTime() - story.publishedAt.getTime()) / YEAR_MS;
  return terms.reduce((sum, term) => sum + worth[placeOf(story, term)], NEWEST / (1 + years));
}

function placeOf(story: Ranked, term: SoughtTerm): keyof typeof worth {
  const words = 'phrase' in term ? term.phrase : [term.stem];
  const says = (part: string) => words.every((word) => part.includes(` ${word} `));
  if (says(story.title)) return 'title';
  if (says(story.names)) return 'names';
  return says(story.verdict) ? 'verdict' : 'text';
}
