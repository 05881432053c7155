import type { Body, BodyNode } from './body.ts';

/** What adults read silently in English, from a review of 190 studies (Brysbaert, 2019). */
const WORDS_A_MINUTE = 238;

/** Whole minutes, at least one. A list is read with its blurbs. */
export function readingMinutes(body: Body, blurbs: readonly string[] = []): number {
  const words = wordsIn(body) + blurbs.reduce((sum, blurb) => sum + countWords(blurb), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** A paragraph's text runs join without a space between them, blocks with one. */
function wordsIn(node: BodyNode | Body): number {
  return countWords(textOf(node));
}

function textOf(node: BodyNode | Body): string {
  if ('text' in node && node.text) return node.text;
  const inside = (node.content ?? []).map(textOf);
  return inside.join(node.content?.some((child) => child.type === 'text') ? '' : '\n');
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-])*/gu)?.length ?? 0;
