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

/** Beyond it two texts have too few blocks in common to be worth the time to find them all. */
const MOST_EDITS = 1000;
/** A gap with more blocks on one side is no passage that was touched up: the one goes and the other comes. */
const MOST_IN_GAP = 5000;

/** Tells which block of one text is which of the other: first those that stayed, then those that changed, then moved. */
export const pairBlocks = (before: Block[], after: Block[]): Pair[] => foundAgain(pairsInPlace(before, after));

function pairsInPlace(before: Block[], after: Block[]): Pair[] {
  const [were, are] = [before.map(identityOf), after.map(identityOf)];
  const changes = diffArrays(were, are, { maxEditLength: MOST_EDITS });
  if (!changes) return betweenEnds(before, after, were, are);
  let [old, now] = [0, 0];
  let taken: Block[] = [];
  const pairs: Pair[][] = [];
  for (const { added, removed, count } of changes) {
    const from = added ? [] : before.slice(old, old + count);
    const to = removed ? [] : after.slice(now, now + count);
    old += from.length;
    now += to.length;
    if (removed) taken = from;
    else if (added) {
      pairs.push(alignGap(taken, to));
      taken = [];
    } else {
      pairs.push(alignGap(taken, []), zipped(from, to));
      taken = [];
    }
  }
  return [...pairs, alignGap(taken, [])].flat();
}

/** Of two texts with little in common: they begin and end alike, and all between is one gap. */
function betweenEnds(before: Block[], after: Block[], were: string[], are: string[]): Pair[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && were[start] === are[start]) start += 1;
  let end = 0;
  while (end < most - start && were.at(-1 - end) === are.at(-1 - end)) end += 1;
  const [oldEnd, newEnd] = [before.length - end, after.length - end];
  return [
    zipped(before.slice(0, start), after.slice(0, start)),
    alignGap(before.slice(start, oldEnd), after.slice(start, newEnd)),
    zipped(before.slice(oldEnd), after.slice(newEnd)),
  ].flat();
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
  if (!were.length || !are.length || Math.max(were.length, are.length) > MOST_IN_GAP) {
    return were.map(gone).concat(are.map(come));
  }
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

/**
 * The likeness that can still be had from each place of the gap on. Only blocks within reach of each other can pair, so
 * that only these places are kept; from any other, one goes on without loss to the next that is.
 */
function bestSums(were: Block[], are: Block[]) {
  const middle = (i: number) => (i * are.length) / were.length;
  const first = (i: number) => Math.max(0, Math.ceil(middle(i) - REACH));
  const last = (i: number) => Math.min(are.length - 1, Math.floor(middle(i) + REACH));
  const rowsThatReach = firstRows(were.length, are.length, last);
  const rowOf = (i: number) => new Float64Array(Math.max(0, last(i) - first(i) + 1));
  const sums = were.map((_, i) => rowOf(i));
  const alike = were.map((before, i) => rowOf(i).map((_, at) => likenessAt(before, are[first(i) + at])));
  const sum = (i: number, j: number) => {
    const row = Math.max(i, rowsThatReach[j] ?? were.length);
    return sums[row]?.[Math.max(j, first(row)) - first(row)] ?? 0;
  };
  const paired = (i: number, j: number) => {
    const value = alike[i]?.[j - first(i)] ?? 0;
    return value >= RELATED ? value + sum(i + 1, j + 1) : -1;
  };
  for (let i = were.length - 1; i >= 0; i -= 1) {
    for (let j = last(i); j >= first(i); j -= 1) {
      const row = sums[i];
      if (row) row[j - first(i)] = Math.max(paired(i, j), sum(i + 1, j), sum(i, j + 1));
    }
  }
  return { sum, pairsAt: (i: number, j: number) => paired(i, j) >= 0 && paired(i, j) === sum(i, j) };
}

const likenessAt = (before: Block, after: Block | undefined) => (after ? likeness(before, after) : 0);

/** For each block that is, the first of those that were that reaches it. */
function firstRows(were: number, are: number, last: (i: number) => number): number[] {
  const rows: number[] = [];
  for (let i = 0; i < were; i += 1) while (rows.length < are && rows.length <= last(i)) rows.push(i);
  return rows;
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
  const take = (before: Block, after: Block | undefined) => {
    if (!after) return;
    moves.set(before, after);
    free.delete(after);
  };
  const byIdentity = Map.groupBy(added.toReversed(), identityOf);
  for (const before of taken) take(before, byIdentity.get(identityOf(before))?.pop());
  if (taken.length * free.size > MOST_LOOKED_AT) return moves;
  for (const before of taken) {
    if (before.isText && !moves.has(before))
      take(
        before,
        [...free].find((after) => likeness(before, after) >= KINDRED),
      );
  }
  return moves;
}
