import { type Body, countWords } from './body.ts';

/** What adults read silently in English, from a review of 190 studies (Brysbaert, 2019). */
const WORDS_A_MINUTE = 238;

/** Whole minutes, at least one. A list is read with its blurbs. */
export function readingMinutes(body: Body, blurbs: readonly string[] = []): number {
  const words = countWords(body) + blurbs.reduce((sum, blurb) => sum + blurb.split(/\s+/).filter(Boolean).length, 0);
  return minutesFor(words);
}

export const minutesFor = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));
