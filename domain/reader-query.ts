import { keptWords, withoutSpaces, wordsOf } from './search-words.ts';
import type { Stem } from './stemmer.ts';
import { formsOf } from './word-forms.ts';

/** A word, by its stem and as it was typed; or words that must stand beside each other just so. */
export type SoughtTerm = { word: string; stem: string } | { phrase: string[] };

/** What a reader looks for: all of `terms`, and none of `not`. */
export type ReaderQuery = { terms: SoughtTerm[]; not: SoughtTerm[] };

/** More words narrow nothing further. */
const TERMS_MAX = 10;
const PHRASE_MAX = 12;

/** A passage between quotation marks, the last of which may be missing, or anything up to a space; each after a minus or not. */
const typedTerm = /([-−]*)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu;

/** Whatever is typed asks for something or for nothing; it is never wrong. */
export function readerQuery(typed: string, stem: Stem): ReaderQuery {
  const query: ReaderQuery = { terms: [], not: [] };
  for (const { 1: minus, 2: quoted, 3: bare = '', index } of typed.matchAll(typedTerm)) {
    const apart = index === 0 || /\s/u.test(typed[index - 1] ?? '');
    const isLeftOut = minus !== '' && apart;
    const terms = quoted === undefined ? bareTerms(bare, isLeftOut, stem) : phraseOf(quoted);
    (isLeftOut ? query.not : query.terms).push(...terms);
  }
  return { terms: query.terms.slice(0, TERMS_MAX), not: query.not.slice(0, TERMS_MAX) };
}

/** "Spider-Man" is two words, wherever they stand; signs that nothing parts, and all that is left out, stay together. */
function bareTerms(bare: string, isLeftOut: boolean, stem: Stem): SoughtTerm[] {
  const words = formsOf(bare, stem);
  if (words.length > 1 && (isLeftOut || withoutSpaces.test(bare))) return phraseOf(bare);
  return words.map(({ word, stem: one }) => ({ word, stem: one }));
}

function phraseOf(quoted: string): SoughtTerm[] {
  const words = wordsOf(quoted).slice(0, PHRASE_MAX);
  return words.length > 0 ? [{ phrase: words }] : [];
}

/** A phrase as it stands in words that are kept (search-words.ts). */
export const keptPhrase = ({ phrase }: { phrase: string[] }) => keptWords(phrase.join(' '));

/** A term as a reader would write it. */
export const asTyped = (term: SoughtTerm) => ('phrase' in term ? `"${term.phrase.join(' ')}"` : term.word);

export const phrasesIn = (terms: SoughtTerm[]) => terms.filter((term) => 'phrase' in term);
export const wordsIn = (terms: SoughtTerm[]) => terms.filter((term) => 'word' in term);
