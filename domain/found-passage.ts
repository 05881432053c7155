import type { Term } from './desk-search.ts';
import { wordsOf } from './search-words.ts';

/** A run of a text; `found` runs are what was looked for. */
export type FoundPiece = { text: string; found: boolean };

/** Signs around the first word that was found: two lines of a list. */
const BEFORE = 60;
const AROUND = 220;

/** A text with every word marked that one of the terms looks for. */
export function marked(text: string, terms: Term[]): FoundPiece[] {
  const pieces: FoundPiece[] = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!isWanted(word, terms)) continue;
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
  return best && marked(around(best.text, terms), terms);
}

/** Cut at spaces, with a sign where something was left out. */
function around(text: string, terms: Term[]): string {
  const first = marked(text, terms)[0];
  const at = first?.found ? 0 : (first?.text.length ?? 0);
  const from = at > BEFORE ? text.indexOf(' ', at - BEFORE) + 1 : 0;
  const cut = text.length > from + AROUND;
  const to = cut ? Math.max(text.lastIndexOf(' ', from + AROUND), from + BEFORE) : text.length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${cut ? ' …' : ''}`;
}
