import { align } from './align.ts';
import { type Body, type BodyNode, emptyBody } from './body.ts';
import { same } from './same.ts';

/** A stretch of two texts: the same in both, or other in each (empty where one of them has nothing there). */
export type Passage = { both: BodyNode[] } | { mine: BodyNode[]; theirs: BodyNode[] };

/** Whose passage is taken; both stand one after the other. */
export const passagePicks = ['mine', 'theirs', 'both'] as const;
export type PassagePick = (typeof passagePicks)[number];

/** Two texts side by side: paragraphs that are the same, and between them what differs, as finely as it can be told. */
export function passagesOf(mine: Body, theirs: Body): Passage[] {
  return between(mine.content, theirs.content, align(mine.content, theirs.content, same), (a) => ({
    both: [a],
  })).flatMap((passage) => ('both' in passage ? passage : rewritten(passage.mine, passage.theirs)));
}

/** Only the passages of which one has to be chosen, in order; their place here is their number. */
export const differingPassages = (mine: Body, theirs: Body) =>
  passagesOf(mine, theirs).flatMap((passage) => ('both' in passage ? [] : [passage]));

/** One text of two; undefined while a passage belongs to nobody. */
export function bodyFrom(mine: Body, theirs: Body, picks: ReadonlyMap<number, PassagePick>): Body | undefined {
  const content: BodyNode[] = [];
  let number = 0;
  for (const passage of passagesOf(mine, theirs)) {
    if ('both' in passage) content.push(...passage.both);
    else {
      const pick = picks.get(number++);
      if (!pick) return undefined;
      if (pick !== 'theirs') content.push(...passage.mine);
      if (pick !== 'mine') content.push(...passage.theirs);
    }
  }
  return content.length > 0 ? { type: 'doc', content } : emptyBody;
}

/** A paragraph that both have rewritten stands beside itself, not beside its neighbour. */
function rewritten(mine: BodyNode[], theirs: BodyNode[]): Passage[] {
  return between(mine, theirs, align(mine, theirs, isLike), (a, b) => ({ mine: [a], theirs: [b] }));
}

/** What the pairs make, in order, and what stands between them. */
function between(
  mine: BodyNode[],
  theirs: BodyNode[],
  pairs: [number, number][],
  made: (mine: BodyNode, theirs: BodyNode) => Passage,
): Passage[] {
  const passages: Passage[] = [];
  let [fromMine, fromTheirs] = [0, 0];
  const gap = (toMine: number, toTheirs: number) => {
    const [left, right] = [mine.slice(fromMine, toMine), theirs.slice(fromTheirs, toTheirs)];
    if (left.length + right.length > 0) passages.push({ mine: left, theirs: right });
  };
  for (const [a, b] of pairs) {
    gap(a, b);
    passages.push(made(mine[a] as BodyNode, theirs[b] as BodyNode));
    [fromMine, fromTheirs] = [a + 1, b + 1];
  }
  gap(mine.length, theirs.length);
  return passages;
}

/** Whether one is the other rewritten: the same kind, and half of the words of the shorter stand in the longer. */
function isLike(one: BodyNode, other: BodyNode): boolean {
  if (one.type !== other.type) return false;
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  if (few.size === 0) return many.size === 0;
  return [...few].filter((word) => many.has(word)).length * 2 >= few.size;
}

const known = new WeakMap<BodyNode, Set<string>>();

function wordsOf(node: BodyNode): Set<string> {
  const words =
    known.get(node) ??
    new Set(
      lettersOf(node)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    );
  known.set(node, words);
  return words;
}

const lettersOf = (node: BodyNode): string =>
  node.text ?? [Object.values(node.attrs ?? {}).join(' '), ...(node.content ?? []).map(lettersOf)].join(' ');
