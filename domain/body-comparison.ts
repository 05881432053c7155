import { pairBlocks } from './block-pairs.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { Body } from './body.ts';
import { same } from './same.ts';
import { compareWords, type Run } from './word-runs.ts';

/** A block of two texts, with what happened to it and its words. */
export type ComparedBlock = {
  change: 'same' | 'changed' | 'reformatted' | 'moved' | 'left' | 'added' | 'taken';
  before: Block | undefined;
  after: Block | undefined;
  runs: Run[];
};

/** Two texts, block by block, and word by word inside each. */
export function compareBodies(before: Body, after: Body): ComparedBlock[] {
  return pairBlocks(blocksOf(before), blocksOf(after)).map((pair) => {
    const was = pair.became === 'added' ? undefined : pair.before;
    const is = pair.became === 'taken' ? undefined : pair.after;
    // What has gone elsewhere is shown word by word there.
    const runs = pair.became === 'left' ? [] : compareWords(was?.pieces ?? [], is?.pieces ?? []);
    const change = pair.became === 'kept' ? changeOf(pair.before, pair.after, runs) : pair.became;
    return { change, before: was, after: is, runs };
  });
}

function changeOf(before: Block, after: Block, runs: Run[]) {
  if (runs.some(({ change }) => change === 'added' || change === 'taken')) return 'changed';
  if (!before.isText && !same(before.node.attrs, after.node.attrs)) return 'changed';
  const looksAlike = before.node.type === after.node.type && same(before.within, after.within);
  const isLevel = same(before.node.attrs?.level, after.node.attrs?.level);
  return looksAlike && isLevel && runs.every(({ change }) => change === 'same') ? 'same' : 'reformatted';
}
