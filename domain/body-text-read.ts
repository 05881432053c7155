import type { BodyNode } from './body.ts';
import { BODY_MAX_NESTING, BodyError } from './body-schema.ts';
import { inlineNodes } from './body-text-inline.ts';
import { rowOf, TABLE_ROW } from './body-text-table.ts';
import { endsInBreak } from './ends-in-break.ts';
import { videoAt } from './video.ts';

/** Lines that are read from the front. */
class Lines {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  get next(): string | undefined {
    return this.#lines[this.#at];
  }

  get afterNext(): string | undefined {
    return this.#lines[this.#at + 1];
  }

  take(): string {
    this.#at += 1;
    return this.#lines[this.#at - 1] ?? '';
  }

  takeWhile(fits: (line: string) => boolean): string[] {
    const taken: string[] = [];
    while (this.next !== undefined && fits(this.next)) taken.push(this.take());
    return taken;
  }
}

/** Reads block by block. Never fails on what somebody may type, save where a sentence says why. @throws {BodyError} */
export function blocksOf(text: readonly string[], depth = 0): BodyNode[] {
  if (depth > BODY_MAX_NESTING) throw new BodyError('lists and quotes stand too deep in each other');
  const lines = new Lines(text);
  const blocks: BodyNode[] = [];
  while (lines.next !== undefined) {
    if (isBlank(lines.next)) lines.take();
    else blocks.push(takeBlock(lines, depth + 1));
  }
  return blocks.length ? blocks : [paragraph('')];
}

const isBlank = (line: string | undefined) => line?.trim() === '';

const inline = (text: string) => {
  const content = inlineNodes(text);
  return content.length ? { content } : {};
};
const paragraph = (text: string): BodyNode => ({ type: 'paragraph', ...inline(text) });

const HEADING = /^#{2,3} /;
const ITEM = /^(-|\d{1,9}\.)( |$)/;
const RULE = /^---\s*$/;
const BEGINS = [
  HEADING,
  /^>/,
  ITEM,
  RULE,
  TABLE_ROW,
  /^\[\[(picture \d|film |story \d|score \d|spoiler|end of spoiler)/,
];
const beginsBlock = (line: string) => BEGINS.some((pattern) => pattern.test(line));

function takeBlock(lines: Lines, depth: number): BodyNode {
  const line = lines.next ?? '';
  if (HEADING.test(line)) return heading(takeLine(lines));
  if (line.startsWith('>>')) return { type: 'pullQuote', content: [paragraph(takeLine(lines).replace(/^>> ?/, ''))] };
  if (line.startsWith('>')) return quote(lines, depth);
  if (ITEM.test(line)) return list(lines, depth);
  if (line.startsWith('[[spoiler')) return spoiler(lines, depth);
  if (TABLE_ROW.test(line)) return table(lines);
  const part = rule(line) ?? strayEnd(line) ?? picture(line) ?? film(line) ?? card(line);
  if (!part) return paragraph(takeParagraph(lines));
  lines.take();
  return part;
}

/** One line, with those that follow a backslash at its end. */
function takeLine(lines: Lines): string {
  let last = lines.take();
  const taken = [last];
  while (endsInBreak(last) && lines.next !== undefined && !isBlank(lines.next)) {
    last = lines.take();
    taken.push(last);
  }
  return taken.join('\n');
}

function takeParagraph(lines: Lines): string {
  const first = takeLine(lines);
  if (first === '\\') return '';
  const text = [first];
  while (lines.next && !isBlank(lines.next) && !beginsBlock(lines.next)) text.push(takeLine(lines));
  return text.join(' ');
}

function heading(line: string): BodyNode {
  const level = line.indexOf(' ');
  return { type: 'heading', attrs: { level }, ...inline(line.slice(level + 1)) };
}

function quote(lines: Lines, depth: number): BodyNode {
  const inside = lines.takeWhile((line) => line.startsWith('>') && !line.startsWith('>>'));
  return {
    type: 'blockquote',
    content: blocksOf(
      inside.map((line) => line.replace(/^> ?/, '')),
      depth,
    ),
  };
}

function list(lines: Lines, depth: number): BodyNode {
  const first = ITEM.exec(lines.next ?? '')?.[1] ?? '-';
  const ordered = first !== '-';
  const items: BodyNode[] = [];
  for (let marker = ITEM.exec(lines.next ?? '')?.[1]; marker; marker = ITEM.exec(lines.next ?? '')?.[1]) {
    if ((marker !== '-') !== ordered) break;
    items.push(item(lines, marker.length + 1, depth));
  }
  if (!ordered) return { type: 'bulletList', content: items };
  return { type: 'orderedList', attrs: { start: Number.parseInt(first, 10), type: null }, content: items };
}

function item(lines: Lines, indent: number, depth: number): BodyNode {
  const margin = ' '.repeat(indent);
  const inside = [lines.take()];
  const goesOn = () => lines.next?.startsWith(margin) || (lines.next === '' && lines.afterNext?.startsWith(margin));
  while (goesOn()) inside.push(lines.take());
  while (isBlank(lines.next) && ITEM.test(lines.afterNext ?? '')) lines.take();
  const content = blocksOf(
    inside.map((line) => line.slice(indent)),
    depth,
  );
  return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [paragraph(''), ...content] };
}

const IN_A_SPOILER = new Set(['paragraph', 'bulletList', 'orderedList', 'blockquote', 'figure']);

function spoiler(lines: Lines, depth: number): BodyNode {
  const about = /^\[\[spoiler:? ?(.*)\]\]$/.exec(lines.take().trimEnd())?.[1] ?? '';
  const inside = lines.takeWhile((line) => !line.startsWith('[[end of spoiler'));
  lines.take();
  const content = blocksOf(inside, depth);
  if (content.every((node) => IN_A_SPOILER.has(node.type))) return { type: 'spoiler', attrs: { about }, content };
  throw new BodyError('a spoiler holds paragraphs, lists, quotes and pictures only');
}

function table(lines: Lines): BodyNode {
  const rows: BodyNode[] = [];
  while (TABLE_ROW.test(lines.next ?? '')) rows.push(rowOf(takeLine(lines)));
  return { type: 'table', content: rows };
}

const rule = (line: string): BodyNode | undefined => (RULE.test(line) ? { type: 'horizontalRule' } : undefined);

/** The end of a spoiler that never began. */
const strayEnd = (line: string) => (line.startsWith('[[end of spoiler') ? paragraph('') : undefined);

function picture(line: string): BodyNode | undefined {
  const found = /^\[\[picture (\d{1,9})( wide)?\]\] ?(.*)$/.exec(line);
  if (!found) return undefined;
  return { type: 'figure', attrs: { mediaId: Number(found[1]), caption: found[3], wide: Boolean(found[2]) } };
}

function film(line: string): BodyNode | undefined {
  const found = /^\[\[film (\S{1,500}?)(?: poster (\d{1,9}))?\]\] ?(.*)$/.exec(line);
  const shown = found?.[1] && videoAt(found[1]);
  if (!found || !shown) return undefined;
  return { type: 'video', attrs: { ...shown, title: found[3], posterId: found[2] ? Number(found[2]) : null } };
}

function card(line: string): BodyNode | undefined {
  const found = /^\[\[(story|score) ([1-9]\d{0,8})\]\]\s*$/.exec(line);
  if (!found) return undefined;
  return { type: found[1] === 'story' ? 'relatedStory' : 'scoreCard', attrs: { storyId: Number(found[2]) } };
}
