import { diffArrays } from 'diff';
import { type Block, identityOf } from './blocks.ts';
import { canMove, KINDRED, likeness, RELATED } from './likeness.ts';

/** What became of a block between two texts; `left` marks the place that a moved one has gone from. */
export type Pair =
  | { became: 'kept' | 'moved' | 'left'; before: Block; after: Block }
  | { became: 'taken'; before: Block }
  | { became: 'added'; after: Block };

/** How far a paragraph that changed can stand from its place in a long stretch of such. */
const REACH = 40;
/** So many pairs can be looked at in a blink; beyond it, texts are as good as two different ones. */
const MOST_LOOKED_AT = 60_000;

/** Tells which block of one text is which of the other: first those that stayed, then those that changed, then moved. */
export function pairBlocks(before: Block[], after: Block[]): Pair[] {
  let [old, now] = [0, 0];
  let taken: Block[] = [];
  const pairs: Pair[] = [];
  for (const { added, removed, count } of diffArrays(before.map(identityOf), after.map(identityOf))) {
    const were = added ? [] : before.slice(old, old + count);
    const are = removed ? [] : after.slice(now, now + count);
    old += were.length;
    now += are.length;
    if (removed) taken = were;
    else if (added) {
      pairs.push(...alignGap(taken, are));
      taken = [];
    } else {
      pairs.push(...alignGap(taken, []), ...zipped(were, are));
      taken = [];
    }
  }
  return foundAgain([...pairs, ...alignGap(taken, [])]);
}

const zipped = (were: Block[], are: Block[]): Pair[] =>
  were.flatMap((block, at) => {
    const after = are[at];
    return after ? [{ became: 'kept' as const, before: block, after }] : [];
  });

const gone = (before: Block): Pair => ({ became: 'taken', before });
const come = (after: Block): Pair => ({ became: 'added', after });

/** Between two places that stayed: the order-keeping pairs with the most likeness in all. */
function alignGap(were: Block[], are: Block[]): Pair[] {
  const best = bestSums(were, are);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < were.length || j < are.length) {
    const [before, after] = [were[i], are[j]];
    if (before && after && best.pairsAt(i, j)) {
      pairs.push({ became: 'kept', before, after });
      i += 1;
      j += 1;
    } else if (before && (!after || best.sum(i + 1, j) >= best.sum(i, j + 1))) {
      pairs.push(gone(before));
      i += 1;
    } else if (after) {
      pairs.push(come(after));
      j += 1;
    }
  }
  return pairs;
}

/** The likeness that can still be had from each place of the gap on. */
function bestSums(were: Block[], are: Block[]) {
  const sums = were.map(() => new Float64Array(are.length + 1));
  const isNear = (i: number, j: number) => Math.abs(j - (i * are.length) / were.length) <= REACH;
  const alike = were.map((before, i) => are.map((after, j) => (isNear(i, j) ? likeness(before, after) : 0)));
  const sum = (i: number, j: number) => sums[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => {
    const value = alike[i]?.[j] ?? 0;
    return value >= RELATED ? value + sum(i + 1, j + 1) : -1;
  };
  for (let i = were.length - 1; i >= 0; i -= 1) {
    for (let j = are.length - 1; j >= 0; j -= 1) {
      const row = sums[i];
      if (row) row[j] = Math.max(paired(i, j), sum(i + 1, j), sum(i, j + 1));
    }
  }
  return { sum, pairsAt: (i: number, j: number) => paired(i, j) >= 0 && paired(i, j) === sum(i, j) };
}

/** What was taken in one place and stands in another has moved. */
function foundAgain(pairs: Pair[]): Pair[] {
  const taken = pairs.flatMap((pair) => (pair.became === 'taken' && canMove(pair.before) ? [pair.before] : []));
  const added = pairs.flatMap((pair) => (pair.became === 'added' && canMove(pair.after) ? [pair.after] : []));
  const moves = movesBetween(taken, added);
  const origins = new Map(Array.from(moves, ([before, after]) => [after, before]));
  return pairs.map((pair) => {
    if (pair.became === 'taken') {
      const after = moves.get(pair.before);
      return after ? { became: 'left', before: pair.before, after } : pair;
    }
    if (pair.became !== 'added') return pair;
    const before = origins.get(pair.after);
    return before ? { became: 'moved', before, after: pair.after } : pair;
  });
}

function movesBetween(taken: Block[], added: Block[]): Map<Block, Block> {
  const moves = new Map<Block, Block>();
  const free = new Set(added);
  const take = (before: Block, isIt: (after: Block) => boolean) => {
    for (const after of free) {
      if (moves.has(before) || !isIt(after)) continue;
      moves.set(before, after);
      free.delete(after);
    }
  };
  for (const before of taken) take(before, (after) => identityOf(before) === identityOf(after));
  if (taken.length * free.size > MOST_LOOKED_AT) return moves;
  for (const before of taken) take(before, (after) => before.isText && likeness(before, after) >= KINDRED);
  return moves;
}
