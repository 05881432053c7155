import { folded } from './fold.ts';

const LONGEST = 80;
/** So many different ones a day. */
export const MOST_VAIN = 500;
/** A mail address, a number that may be somebody's. */
const PERSONAL = /@|\d[\d\s./-]{5,}\d/;

/** What somebody searched for in vain, as it may be kept: folded, and nothing that points to a person. */
export function vainWords(words: string): string | undefined {
  const kept = folded(words);
  return kept === '' || kept.length > LONGEST || PERSONAL.test(kept) ? undefined : kept;
}
