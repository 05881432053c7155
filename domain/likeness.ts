import type { Block } from './blocks.ts';

/** Of two paragraphs in the same place; with less in common the one was taken and the other added. */
export const RELATED = 0.35;
/** Of two paragraphs in different places: a passage that moved and was touched up on the way. */
export const KINDRED = 0.7;
/** "Yes." stands in many places without having moved. */
const SHORTEST_TO_MOVE = 4;

/** How alike two blocks are, from 0 to 1: the words that both have, of all their words. */
export function likeness(one: Block, other: Block): number {
  if (one.isText !== other.isText) return 0;
  if (!one.isText) return one.node.type === other.node.type ? RELATED : 0;
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  // The words of the shorter are looked up: one endless paragraph stands beside many short ones.
  const [few, many] = mine.counts.size <= theirs.counts.size ? [mine, theirs] : [theirs, mine];
  let shared = 0;
  for (const [word, times] of few.counts) shared += Math.min(times, many.counts.get(word) ?? 0);
  const all = mine.total + theirs.total;
  return all === 0 ? 0 : (2 * shared) / all;
}

type Words = { counts: Map<string, number>; total: number };

/** Each block is looked at beside many others. */
const known = new WeakMap<Block, Words>();

function wordsOf(block: Block): Words {
  const before = known.get(block);
  if (before) return before;
  const words: Words = { counts: new Map(), total: 0 };
  for (const { kind, text } of block.pieces) {
    if (kind !== 'word') continue;
    words.counts.set(text, (words.counts.get(text) ?? 0) + 1);
    words.total += 1;
  }
  known.set(block, words);
  return words;
}

export const canMove = (block: Block) => !block.isText || wordsOf(block).total >= SHORTEST_TO_MOVE;
