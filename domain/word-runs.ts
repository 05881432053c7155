import { diffArrays } from 'diff';
import type { BodyMark } from './body.ts';
import { type Piece, piecesOfText, wordsIn } from './pieces.ts';
import { same } from './same.ts';

/** A stretch of one text or of both, in the order in which it is read: what was taken stands before what came for it. */
export type Run = {
  change: 'same' | 'added' | 'taken' | 'reformatted';
  kind: 'words' | 'break' | 'note';
  text: string;
  marks: BodyMark[];
  /** The marks that reformatted words had before. */
  was: BodyMark[];
  words: number;
};

type Step = { change: Run['change']; piece: Piece; was: BodyMark[] };

/** Beyond it two paragraphs have nothing in common worth the time to find it; the one goes and the other comes. */
const MOST_EDITS = 800;

/** Two paragraphs, word by word. Words that only changed their look are told apart from words that changed. */
export const compareWords = (before: Piece[], after: Piece[]): Run[] =>
  joined(inReadingOrder(withoutCrumbs(withPlainSpaces(stepsBetween(before, after)))));

/** Two lines of plain text, word by word. */
export const compareText = (before: string, after: string): Run[] =>
  compareWords(piecesOfText(before), piecesOfText(after));

const keyOf = ({ kind, text }: Piece) => `${kind} ${text}`;

function stepsBetween(before: Piece[], after: Piece[]): Step[] {
  const step = (change: Run['change']) => (piece: Piece) => ({ change, piece, was: piece.marks });
  const changes = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_EDITS });
  if (!changes) return before.map(step('taken')).concat(after.map(step('added')));
  let [old, now] = [0, 0];
  return changes.flatMap(({ added, removed, count }) => {
    const were = added ? [] : before.slice(old, old + count);
    const are = removed ? [] : after.slice(now, now + count);
    old += were.length;
    now += are.length;
    if (added) return are.map(step('added'));
    if (removed) return were.map(step('taken'));
    return are.map((piece, at) => kept(were[at] ?? piece, piece));
  });
}

function kept(was: Piece, piece: Piece): Step {
  const change = sameMarks(was.marks, piece.marks) ? 'same' : 'reformatted';
  return { change, piece, was: was.marks };
}

const inOrder = (marks: BodyMark[]) => marks.toSorted((one, other) => one.type.localeCompare(other.type));
const sameMarks = (one: BodyMark[], other: BodyMark[]) => one === other || same(inOrder(one), inOrder(other));

/** A space looks alike in every type: it is said to look different only between words that do. */
const withPlainSpaces = (steps: Step[]): Step[] =>
  steps.map((step, at) => {
    if (step.change !== 'reformatted' || step.piece.text.trim() !== '') return step;
    const isWithin = [steps[at - 1], steps[at + 1]].every((beside) => beside?.change === 'reformatted');
    return isWithin ? step : { ...step, change: 'same' };
  });

const isChange = (step: Step | undefined) => step?.change === 'added' || step?.change === 'taken';

/** A space or a comma that stayed between two changes is no more than chance: it goes and comes with them. */
function withoutCrumbs(steps: Step[]): Step[] {
  const steady: Step[] = [];
  for (let at = 0; at < steps.length; ) {
    const end = endOfStay(steps, at);
    const stay = steps.slice(at, end);
    const isBetween = stay.length > 0 && isChange(steps[at - 1]) && isChange(steps[end]);
    const isCrumb = isBetween && stay.every(({ piece }) => piece.kind === 'sign');
    for (const step of stay) {
      if (isCrumb) steady.push({ ...step, change: 'taken' }, { ...step, change: 'added' });
      else steady.push(step);
    }
    const next = steps[end];
    if (next) steady.push(next);
    at = end + 1;
  }
  return steady;
}

/** Where what stayed from here on ends. Looks at no step before: a long text asks this once for each of its words. */
function endOfStay(steps: Step[], from: number): number {
  let end = from;
  while (end < steps.length && !isChange(steps[end])) end += 1;
  return end;
}

function inReadingOrder(steps: Step[]): Step[] {
  const ordered: Step[] = [];
  let arrivals: Step[] = [];
  for (const step of steps) {
    if (step.change === 'added') arrivals.push(step);
    else {
      if (step.change !== 'taken') arrivals = flush(ordered, arrivals);
      ordered.push(step);
    }
  }
  flush(ordered, arrivals);
  return ordered;
}

function flush(ordered: Step[], arrivals: Step[]): Step[] {
  // One by one: a call takes only so many arguments.
  for (const step of arrivals) ordered.push(step);
  return [];
}

function joined(steps: Step[]): Run[] {
  const runs: Run[] = [];
  for (const { change, piece, was } of steps) {
    const kind = piece.kind === 'word' || piece.kind === 'sign' ? 'words' : piece.kind;
    const last = runs.at(-1);
    const goesOn = last?.change === change && kind === 'words' && last.kind === 'words';
    if (goesOn && sameMarks(last.marks, piece.marks) && sameMarks(last.was, was)) {
      last.text += piece.text;
      last.words += wordsIn(piece);
    } else runs.push({ change, kind, text: piece.text, marks: piece.marks, was, words: wordsIn(piece) });
  }
  return runs;
}
