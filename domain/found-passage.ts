import type { Term } from './desk-search.ts';
import { wordsOf } from './search-words.ts';

/** A run of a text; `found` runs are what was looked for. */
export type FoundPiece = { text: string; found: boolean };

/** Signs around the first word that was found: two lines of a list. */
const BEFORE = 60;
const AROUND = 220;

/** A word in a text, with its place. */
export type TextWord = { index: number; 0: string };

export const textWords = (text: string): TextWord[] => [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];

/** A text with every word marked that one of the terms looks for. */
export const marked = (text: string, terms: Term[]): FoundPiece[] =>
  piecesOf(
    text,
    textWords(text).filter((word) => isWanted(word[0], terms)),
  );

/** A text in runs, those that are to be marked and those between. */
export function piecesOf(text: string, words: TextWord[]): FoundPiece[] {
  const pieces: FoundPiece[] = [];
  let end = 0;
  for (const { index, 0: word } of words) {
    if (index > end) pieces.push({ text: text.slice(end, index), found: false });
    pieces.push({ text: word, found: true });
    end = index + word.length;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), found: false }] : pieces;
}

const isWanted = (word: string, terms: Term[]) => {
  const parts = wordsOf(word);
  return terms.some(({ words, whole }) =>
    words.some((wanted, at) =>
      parts.some((part) => (at === words.length - 1 && !whole ? part.startsWith(wanted) : part === wanted)),
    ),
  );
};

/** Of several passages the one that says most of what was looked for, cut to what surrounds it; undefined if none does. */
export function passageWith(passages: string[], terms: Term[]): FoundPiece[] | undefined {
  let best: { text: string; terms: number } | undefined;
  for (const text of passages) {
    const said = terms.filter((term) => marked(text, [term]).some(({ found }) => found)).length;
    if (said > (best?.terms ?? 0)) best = { text, terms: said };
  }
  if (!best) return undefined;
  const first = marked(best.text, terms)[0];
  return marked(around(best.text, first?.found ? 0 : (first?.text.length ?? 0)), terms);
}

/** What surrounds a place in a text, cut at spaces, with a sign where something was left out. */
export function around(text: string, at: number): string {
  const from = at > BEFORE ? text.indexOf(' ', at - BEFORE) + 1 : 0;
  const cut = text.length > from + AROUND;
  const to = cut ? Math.max(text.lastIndexOf(' ', from + AROUND), from + BEFORE) : text.length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${cut ? ' …' : ''}`;
}
