import type { Body, BodyNode } from './body.ts';

/** The passage that a note is about: its words, and those before and after, by which it is found again. */
export type NoteAnchor = { quote: string; before: string; after: string };

/** A note on more is a note on the story. What is chosen beyond is left out of the quotation. */
export const QUOTE_MAX = 300;
/** So many letters on either side tell two places with the same words apart. */
export const CONTEXT_MAX = 60;
/** Fewer letters stand in too many places to find a passage by what surrounds it. */
const CONTEXT_MIN = 12;
/** A passage that was rewritten to more than twice its length, and this, is another passage. */
const GROWTH = 80;

/** Where a passage stands, counted in letters; or that only what surrounds it is still there; or that it is gone. */
export type AnchorPlace =
  | { state: 'there'; from: number; to: number }
  | { state: 'changed'; from: number; to: number }
  | { state: 'gone' };

/** Only the letters: what breaks lines and paragraphs is not the same in a text, on a page and on the clipboard. */
export const lettersOf = (text: string): string => text.replace(/\s+/gu, '');

/** The letters of a story's text, in order. */
export function lettersOfBody({ content }: Body): string {
  const visit = (node: BodyNode): string => node.text ?? (node.content ?? []).map(visit).join('');
  return lettersOf(content.map(visit).join(''));
}

/** An anchor for a stretch of a text. */
export function anchorAt(text: string, from: number, to: number): NoteAnchor {
  const end = Math.min(to, from + QUOTE_MAX);
  return {
    quote: text.slice(from, end).trim(),
    before: lettersOf(text.slice(0, from)).slice(-CONTEXT_MAX),
    after: lettersOf(text.slice(end)).slice(0, CONTEXT_MAX),
  };
}

/** Finds a passage again. `letters` is the text without its spaces. */
export function findAnchor(letters: string, anchor: NoteAnchor): AnchorPlace {
  const quote = lettersOf(anchor.quote);
  if (quote === '') return { state: 'gone' };
  let best: { from: number; score: number } | undefined;
  for (let from = letters.indexOf(quote); from >= 0; from = letters.indexOf(quote, from + 1)) {
    const score = agreeing(letters, from, from + quote.length, anchor);
    if (!best || score > best.score) best = { from, score };
  }
  if (best) return { state: 'there', from: best.from, to: best.from + quote.length };
  return surrounded(letters, quote.length, anchor);
}

/** How many letters on both sides are those that stood there when the note was written. */
function agreeing(letters: string, from: number, to: number, { before, after }: NoteAnchor): number {
  let left = 0;
  while (left < before.length && letters[from - 1 - left] === before[before.length - 1 - left]) left += 1;
  let right = 0;
  while (right < after.length && letters[to + right] === after[right]) right += 1;
  return left + right;
}

/** What stands now between the words that stood around the passage. Where nothing does, it was taken out. */
function surrounded(letters: string, length: number, { before, after }: NoteAnchor): AnchorPlace {
  const [head, tail] = [before.slice(-CONTEXT_MIN), after.slice(0, CONTEXT_MIN)];
  // A passage at the very beginning or end has less to be known by there, and one that is the whole text has nothing.
  if (head.length + tail.length < CONTEXT_MIN) return { state: 'gone' };
  const most = Math.max(2 * length, length + GROWTH);
  for (let at = letters.indexOf(head); at >= 0; at = head ? letters.indexOf(head, at + 1) : -1) {
    const from = at + head.length;
    const to = tail ? letters.indexOf(tail, from) : letters.length;
    if (to > from && to - from <= most) return { state: 'changed', from, to };
  }
  return { state: 'gone' };
}
