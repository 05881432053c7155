import { type ActionState, refuse } from './action-state.ts';
import { speaksOfSpoilers } from './spoiler-words.ts';

/** A block of a comment whose paragraphs are still as they were typed. */
export type TypedBlock = { type: 'paragraph'; typed: string } | { type: 'quote' | 'spoiler'; children: TypedBlock[] };

const BARS = '||';

/** Whether a comment speaks of spoilers and covers nothing. Its author may have forgotten to. */
const mayWantBars = ({ text, spoils }: { text: string; spoils: boolean }): boolean =>
  !spoils && speaksOfSpoilers(text) && text.split(BARS).length < 3;

const MAY_SPOIL =
  'You write of spoilers. If only a part gives something away, put ||bars|| around that part before you send it.';

/**
 * What is asked, once, of whoever speaks of spoilers and covers nothing. Not of somebody who changes what they were asked
 * about when they posted it.
 */
export function askAboutBars(
  { asked, ...said }: { text: string; spoils: boolean; asked: boolean },
  before?: { text: string; spoils: boolean },
): ActionState | null {
  return asked || !mayWantBars(said) || (before && mayWantBars(before)) ? null : refuse('spoils', MAY_SPOIL);
}

/** A full stop behind the second bars belongs to the sentence that they hide, not on a line of its own. */
const TAIL = /^[.,;:!?…)\]’”"']+(?=\s|$)/;

/** Nobody covers more passages by hand; a comment with more is one spoiler as a whole, so that a page stays a page. */
export const MAX_SPOILERS = 20;

/** Covers what stands between bars: each passage by itself, or all of the comment where they are too many. */
export function coverSpoilers(blocks: TypedBlock[]): TypedBlock[] {
  return barsIn(blocks) / 2 > MAX_SPOILERS
    ? [{ type: 'spoiler', children: blocks.map(withoutBars) }]
    : coverPassages(blocks);
}

const withoutBars = (block: TypedBlock): TypedBlock =>
  block.type === 'paragraph'
    ? { ...block, typed: block.typed.replaceAll(BARS, '') }
    : { ...block, children: block.children.map(withoutBars) };

const barsIn = (blocks: TypedBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? barsOf(block.typed) : barsIn(block.children)), 0);

const barsOf = (typed: string) => typed.split(BARS).length - 1;

/**
 * Puts what stands between two pairs of bars under a spoiler, be it a few words of a paragraph or several paragraphs.
 * A `<details>` cannot stand inside a paragraph, so the paragraph is cut there. Bars without a partner are only bars.
 */
function coverPassages(blocks: TypedBlock[]): TypedBlock[] {
  const covered: TypedBlock[] = [];
  let paired = evenNumberOfBars(blocks);
  let under: TypedBlock[] | null = null;

  function say(typed: string) {
    if (typed.trim() !== '') (under ?? covered).push({ type: 'paragraph', typed: typed.trim() });
  }

  for (const block of blocks) {
    if (block.type !== 'paragraph') {
      (under ?? covered).push({ type: block.type, children: coverPassages(block.children) });
      continue;
    }
    let rest = block.typed;
    for (; paired > 0 && rest.includes(BARS); paired -= 1) {
      const at = rest.indexOf(BARS);
      const tail: string = under ? (TAIL.exec(rest.slice(at + BARS.length))?.[0] ?? '') : '';
      say(rest.slice(0, at) + tail);
      rest = rest.slice(at + BARS.length + tail.length);
      under = under ? null : opened(covered);
    }
    say(rest);
  }
  return covered;
}

function opened(into: TypedBlock[]): TypedBlock[] {
  const children: TypedBlock[] = [];
  into.push({ type: 'spoiler', children });
  return children;
}

function evenNumberOfBars(blocks: TypedBlock[]) {
  const all = blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? barsOf(block.typed) : 0), 0);
  return all - (all % 2);
}
