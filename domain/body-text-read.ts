import type { BodyNode } from './body.ts';
import { BODY_MAX_NESTING, BodyError } from './body-schema.ts';
import { inlineNodes } from './body-text-inline.ts';
import { videoAt } from './video.ts';

/** Reads lines from the front, block by block. Never fails on what somebody may type, save where a sentence says why. */
export function blocksOf(lines: readonly string[], depth = 0): BodyNode[] {
  if (depth > BODY_MAX_NESTING) throw new BodyError('lists and quotes stand too deep in each other');
  const rest = [...lines];
  const blocks: BodyNode[] = [];
  while (rest.length) {
    if (rest[0]?.trim() === '') rest.shift();
    else blocks.push(takeBlock(rest, depth));
  }
  return blocks.length ? blocks : [paragraph('')];
}

const inline = (text: string) => {
  const content = inlineNodes(text);
  return content.length ? { content } : {};
};
const paragraph = (text: string): BodyNode => ({ type: 'paragraph', ...inline(text) });

const ITEM = /^(-|\d+\.)( |$)/;
const BEGINS = [/^#{2,3} /, /^>/, ITEM, /^---\s*$/, /^\[\[(picture \d|film |spoiler|end of spoiler)/];
const beginsBlock = (line: string) => BEGINS.some((pattern) => pattern.test(line));

function takeBlock(rest: string[], depth: number): BodyNode {
  const line = rest[0] ?? '';
  if (/^#{2,3} /.test(line)) return heading(takeLine(rest));
  if (line.startsWith('>>')) return { type: 'pullQuote', content: [paragraph(takeLine(rest).replace(/^>> ?/, ''))] };
  if (line.startsWith('>')) return quote(rest, depth);
  if (ITEM.test(line)) return list(rest, depth);
  if (/^---\s*$/.test(line)) {
    rest.shift();
    return { type: 'horizontalRule' };
  }
  if (line.startsWith('[[spoiler')) return spoiler(rest, depth);
  if (line.startsWith('[[end of spoiler')) {
    rest.shift();
    return paragraph('');
  }
  return part(line, rest) ?? paragraph(takeParagraph(rest));
}

/** One line, with those that follow a backslash at its end. */
function takeLine(rest: string[]): string {
  const lines = [rest.shift() ?? ''];
  while (/(^|[^\\])(\\\\)*\\$/.test(lines.at(-1) ?? '') && rest.length && rest[0]?.trim() !== '') {
    lines.push(rest.shift() ?? '');
  }
  return lines.join('\n');
}

function takeParagraph(rest: string[]): string {
  let text = takeLine(rest);
  if (text === '\\') return '';
  while (rest[0]?.trim() && !beginsBlock(rest[0])) text += ` ${takeLine(rest)}`;
  return text;
}

function heading(line: string): BodyNode {
  const level = line.indexOf(' ');
  return { type: 'heading', attrs: { level }, ...inline(line.slice(level + 1)) };
}

function quote(rest: string[], depth: number): BodyNode {
  const inside: string[] = [];
  while (rest[0]?.startsWith('>') && !rest[0].startsWith('>>')) inside.push((rest.shift() ?? '').replace(/^> ?/, ''));
  return { type: 'blockquote', content: blocksOf(inside, depth + 1) };
}

function list(rest: string[], depth: number): BodyNode {
  const first = ITEM.exec(rest[0] ?? '')?.[1] ?? '-';
  const ordered = first !== '-';
  const items: BodyNode[] = [];
  while (rest.length) {
    const marker = ITEM.exec(rest[0] ?? '')?.[1];
    if (marker === undefined || (marker !== '-') !== ordered) break;
    items.push(item(rest, marker.length + 1, depth));
  }
  if (!ordered) return { type: 'bulletList', content: items };
  return { type: 'orderedList', attrs: { start: Number.parseInt(first, 10), type: null }, content: items };
}

function item(rest: string[], indent: number, depth: number): BodyNode {
  const lines = [(rest.shift() ?? '').slice(indent)];
  const inside = new RegExp(`^ {${indent}}`);
  while (rest.length && (inside.test(rest[0] ?? '') || (rest[0] === '' && inside.test(rest[1] ?? '')))) {
    lines.push((rest.shift() ?? '').slice(indent));
  }
  while (rest[0]?.trim() === '' && ITEM.test(rest[1] ?? '')) rest.shift();
  const content = blocksOf(lines, depth + 1);
  return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [paragraph(''), ...content] };
}

const IN_A_SPOILER = new Set(['paragraph', 'bulletList', 'orderedList', 'blockquote', 'figure']);

function spoiler(rest: string[], depth: number): BodyNode {
  const about = /^\[\[spoiler:? ?(.*?)\]\]$/.exec(rest.shift()?.trimEnd() ?? '')?.[1] ?? '';
  const end = rest.findIndex((line) => line.startsWith('[[end of spoiler'));
  const content = blocksOf(rest.splice(0, end < 0 ? rest.length : end), depth + 1);
  if (end >= 0) rest.shift();
  if (content.every((node) => IN_A_SPOILER.has(node.type))) return { type: 'spoiler', attrs: { about }, content };
  throw new BodyError('a spoiler holds paragraphs, lists, quotes and pictures only');
}

/** A picture or a film; undefined when the brackets say something else. */
function part(line: string, rest: string[]): BodyNode | undefined {
  const picture = /^\[\[picture (\d{1,9})( wide)?\]\] ?(.*)$/.exec(line);
  if (picture) {
    rest.shift();
    return { type: 'figure', attrs: { mediaId: Number(picture[1]), caption: picture[3], wide: Boolean(picture[2]) } };
  }
  const film = /^\[\[film (\S+?)(?: poster (\d{1,9}))?\]\] ?(.*)$/.exec(line);
  const shown = film?.[1] && videoAt(film[1]);
  if (!film || !shown) return undefined;
  rest.shift();
  return { type: 'video', attrs: { ...shown, title: film[3], posterId: film[2] ? Number(film[2]) : null } };
}
