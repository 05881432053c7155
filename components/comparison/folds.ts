import type { ComparedBlock } from '#domain/body-comparison.ts';

/** A stretch of blocks that all changed, or that all stayed as they were; `at` is the place of its first. */
export type Folded = { unchanged: boolean; at: number; blocks: ComparedBlock[] };

export function foldsOf(blocks: ComparedBlock[]): Folded[] {
  const folds: Folded[] = [];
  for (const [at, block] of blocks.entries()) {
    const unchanged = block.change === 'same';
    const last = folds.at(-1);
    if (last?.unchanged === unchanged) last.blocks.push(block);
    else folds.push({ unchanged, at, blocks: [block] });
  }
  return folds;
}
