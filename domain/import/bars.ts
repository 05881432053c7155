import { type BodyMark, type BodyNode, textIn } from '../body.ts';
import type { Losses } from './html-table.ts';
import { spoilerSign } from './shortcodes.ts';

/** What gives the work away; without a number a few words, with it a passage. */
type Bar = { number?: number; about: string; bySign: boolean };

/**
 * What of a text is under bars while it is read. Whatever is read meanwhile is marked, wherever it stands; when all is
 * read, `underBars` makes spoilers of ours of it. A spoiler in a spoiler belongs to the outer one.
 */
export class Bars {
  #open: Bar[] = [];
  readonly #abouts: string[] = [];
  #signs = 0;
  #endsTooMany = false;

  /** Whether there was one at all. */
  areMet = false;

  /** Hears of a spoiler that begins or ends; false where a comment says nothing of one. */
  hear(comment: string): boolean {
    const sign = spoilerSign(comment);
    if (!sign) return false;
    this.#signs += 1;
    if (sign !== 'ends') this.#begin(sign.begins, true);
    else {
      const at = this.#open.findLastIndex(({ bySign }) => bySign);
      if (at < 0) this.#endsTooMany = true;
      else this.#open.splice(at, 1);
    }
    return true;
  }

  /** Reads what stands under a bar: a passage about something, or a few words. */
  around(about: string | undefined, read: () => void) {
    const bar = this.#begin(about, false);
    read();
    this.#open = this.#open.filter((one) => one !== bar);
  }

  #begin(about: string | undefined, bySign: boolean): Bar {
    const number = about === undefined ? {} : { number: this.#abouts.push(about) - 1 };
    const bar = { ...number, about: about ?? '', bySign };
    this.#open.push(bar);
    this.areMet = true;
    return bar;
  }

  /** These marks, and that of the bar that is over what is read now. */
  over(marks: readonly BodyMark[]): readonly BodyMark[] {
    const [bar] = this.#open;
    if (!bar) return marks;
    return [...marks, { type: BAR, ...(bar.number === undefined ? {} : { attrs: { number: bar.number } }) }];
  }

  /** Whether every spoiler that begins ends, and all their signs, of which there are so many, were heard. */
  arePaired(signs: number): boolean {
    return this.#signs === signs && !this.#endsTooMany && !this.#open.some(({ bySign }) => bySign);
  }

  aboutOf(number: number): string {
    return (this.#abouts[number] ?? '').replace(/\s+/gu, ' ').trim();
  }
}

const BAR = 'spoilerText';

const inSpoilers = new Set(['paragraph', 'bulletList', 'orderedList', 'blockquote', 'figure']);

/**
 * The blocks of a text with what was marked under bars: blocks that are so as a whole become a spoiler, words among others
 * are marked. Nothing of it stands open: what neither can hold goes in as words, or is lost.
 */
export function underBars(blocks: readonly BodyNode[], bars: Bars, losses: Losses): BodyNode[] {
  const made: BodyNode[] = [];
  let open: { bar: number; held: BodyNode[] } | undefined;
  for (const block of blocks) {
    const bar = barOver(block);
    if (bar === undefined) {
      open = undefined;
      made.push(...withBars(block, bars, losses));
      continue;
    }
    const held = inSpoiler(block, losses);
    if (held.length === 0) continue;
    if (open?.bar === bar) open.held.push(...held);
    else {
      open = { bar, held };
      made.push({ type: 'spoiler', attrs: { about: bars.aboutOf(bar) }, content: held });
    }
  }
  return made;
}

const barIn = ({ marks = [] }: BodyNode) => marks.find(({ type }) => type === BAR);

/** The bar over all of a block; undefined where something of it is open. */
function barOver(block: BodyNode): number | undefined {
  const numbers = new Set(leavesOf(block).map((leaf) => barIn(leaf)?.attrs?.number));
  const [number] = numbers;
  return numbers.size === 1 && typeof number === 'number' ? number : undefined;
}

const leavesOf = (node: BodyNode): BodyNode[] =>
  node.content ? node.content.flatMap(leavesOf) : ['hardBreak', 'paragraph'].includes(node.type) ? [] : [node];

function inSpoiler(block: BodyNode, losses: Losses): BodyNode[] {
  if (inSpoilers.has(block.type)) return [withoutBars(block)];
  const text = textIn({ type: 'doc', content: [block] })
    .replace(/\s+/gu, ' ')
    .trim();
  losses.lose(text ? 'the form of something in a spoiler, whose words were kept' : 'something in a spoiler');
  return text ? [{ type: 'paragraph', content: [{ type: 'text', text }] }] : [];
}

function withoutBars({ marks = [], ...node }: BodyNode): BodyNode {
  const kept = marks.filter(({ type }) => type !== BAR);
  return {
    ...node,
    ...(kept.length > 0 ? { marks: kept } : {}),
    ...(node.content ? { content: node.content.map(withoutBars) } : {}),
  };
}

function withBars(node: BodyNode, bars: Bars, losses: Losses): BodyNode[] {
  const bar = barIn(node);
  if (bar && node.text === undefined) {
    losses.lose('a picture, film or line in a spoiler that holds words alone');
    return [];
  }
  if (bar) {
    const about = typeof bar.attrs?.number === 'number' ? bars.aboutOf(bar.attrs.number) : '';
    if (about) losses.lose(`what a spoiler within other words is about: “${about.slice(0, 100)}”`);
    return [{ ...node, marks: [...(withoutBars(node).marks ?? []), { type: BAR }] }];
  }
  if (!node.content) return [node];
  const content = node.content.flatMap((inner) => withBars(inner, bars, losses));
  return content.length > 0 ? [{ ...node, content }] : [];
}
