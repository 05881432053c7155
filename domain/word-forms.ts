import { wordsOf } from './search-words.ts';
import type { Stem } from './stemmer.ts';

/**
 * A word as readers' search knows it, without accents. There are two stems: endings of some languages are told by accents,
 * which whoever searches may leave out. A text is kept by all three, and looked for by `stem`.
 */
export type WordForms = {
  /** As it stands. */
  word: string;
  /** Of the word with its accents. */
  stem: string;
  /** Of the word without them. */
  plainStem: string;
};

/** Letters, figures and their accents. What stands after an apostrophe at the end of a word belongs to no search. */
const word = /[\p{L}\p{N}\p{M}]+/gu;
const ending = /(?<=\p{L})['’ʼ]\p{L}(?![\p{L}\p{N}])/gu;

/** The words of a text in their order. */
export const formsOf = (text: string, stem: Stem): WordForms[] =>
  (text.normalize('NFC').replace(ending, '').match(word) ?? []).flatMap((found) => formsIn(found, stem));

/** Nearly always one; signs of a script without spaces are each a word. */
export function formsIn(found: string, stem: Stem): WordForms[] {
  const words = wordsOf(found);
  return words.map((one) => ({
    word: one,
    stem: words.length === 1 ? foldedStem(found.toLowerCase(), stem) : one,
    plainStem: foldedStem(one, stem),
  }));
}

const foldedStem = (found: string, stem: Stem) => wordsOf(stem(found))[0] ?? found;

/** Everything that texts are found by, each once. */
export function everyForm(texts: string[], stem: Stem): string[] {
  const words = new Set(texts.flatMap((text) => text.normalize('NFC').replace(ending, '').match(word) ?? []));
  const forms = [...words].flatMap((found) => formsIn(found, stem));
  return [...new Set(forms.flatMap(({ word: one, stem: two, plainStem }) => [one, two, plainStem]))];
}
