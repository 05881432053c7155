import type { Body, BodyMark, BodyNode } from './body.ts';
import type { VideoProvider } from './body-nodes.ts';
import { isReference, referenceKey } from './reference.ts';
import type { Shown } from './shown.ts';
import { videoAddress } from './video.ts';

/** What Markdown would take for a sign of its own, anywhere in a line. */
const SIGN = /[\\`*_~[\]<>|&]/g;

/** Words that stay words in Markdown. */
export const markdownText = (text: string) => text.replace(SIGN, '\\$&');

/** A paragraph that begins like a heading or a list stays one. */
const asParagraph = (line: string) => line.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');

/** The marks that Markdown has, outermost first. */
const signs: Record<string, string> = { bold: '**', italic: '*', strike: '~~', spoilerText: '||' };

/**
 * A text in Markdown (CommonMark, with the tables and notes of GitHub). Spoilers are in it, each marked: a passage as a quote that
 * says what it is about, words between two bars.
 */
export function bodyMarkdown({ content }: Body, shown: Shown): string {
  const notes: string[] = [];
  const blocks = linesOf(content, { ...shown, notes });
  const below = notes.flatMap((note, at) => ['', `[^${at + 1}]: ${note}`]);
  return `${[...blocks, ...below].join('\n')}\n`;
}

type Around = Shown & { notes: string[] };

const linesOf = (nodes: readonly BodyNode[], around: Around): string[] =>
  nodes.flatMap((node, at) => (at ? ['', ...blockLines(node, around)] : blockLines(node, around)));

const quoted = (lines: readonly string[]) => lines.map((line) => (line ? `> ${line}` : '>'));

function blockLines({ type, attrs = {}, content = [] }: BodyNode, around: Around): string[] {
  switch (type) {
    case 'heading':
      return [`${'#'.repeat(Number(attrs.level))} ${inline(content, around).replaceAll('\n', ' ')}`];
    case 'blockquote':
    case 'pullQuote':
      return quoted(linesOf(content, around));
    case 'bulletList':
      return content.flatMap((item) => itemLines('- ', item, around));
    case 'orderedList':
      return content.flatMap((item, at) => itemLines(`${Number(attrs.start ?? 1) + at}. `, item, around));
    case 'horizontalRule':
      return ['---'];
    case 'figure':
      return [pictureLine(Number(attrs.mediaId), String(attrs.caption ?? ''), around)];
    case 'video':
      return [`[${markdownText(String(attrs.title ?? '') || 'Film')}](${filmAddress(attrs)})`];
    case 'spoiler':
      return quoted([`**Spoiler: ${markdownText(String(attrs.about))}**`, '', ...linesOf(content, around)]);
    case 'relatedStory':
    case 'scoreCard':
      return cardLines(Number(attrs.storyId), around);
    case 'table':
      return tableLines(content, around);
    default:
      return inline(content, around).split('\n').map(asParagraph);
  }
}

function itemLines(marker: string, item: BodyNode, around: Around): string[] {
  const indent = ' '.repeat(marker.length);
  return linesOf(item.content ?? [], around).map((line, at) => (at === 0 ? marker + line : line && indent + line));
}

function pictureLine(id: number, caption: string, { picture }: Around): string {
  const found = picture(id);
  return found
    ? `![${markdownText(found.alt)}](${found.address}${caption ? ` "${caption.replace(/["\\]/g, '\\$&')}"` : ''})`
    : '';
}

function cardLines(storyId: number, { card }: Around): string[] {
  const found = card(storyId);
  return found ? [`[${markdownText(found.title)}](${found.address})`] : [''];
}

const filmAddress = (attrs: Record<string, unknown>) =>
  videoAddress({ provider: attrs.provider as VideoProvider, id: String(attrs.id) });

/** A cell is one line, and a bare bar would end it: also one of a spoiler, and one in an address. */
const inCell = (lines: readonly string[]) =>
  lines
    .filter(Boolean)
    .join('\n')
    .replace(/\\[\s\S]|[\n|]/g, (sign) => (sign.endsWith('\n') ? '<br>' : sign === '|' ? '\\|' : sign));

/** The first row is the head, as the tables of GitHub want it. */
function tableLines(rows: readonly BodyNode[], around: Around): string[] {
  const lines = rows.map(({ content = [] }) => {
    const cells = content.map((cell) => inCell(linesOf(cell.content ?? [], around)));
    return `| ${cells.join(' | ')} |`;
  });
  const columns = rows[0]?.content?.length ?? 0;
  return lines.flatMap((line, at) => (at === 0 ? [line, `|${' --- |'.repeat(columns)}`] : [line]));
}

/** Runs that share a mark are marked together: two signs side by side would mean something else. */
function inline(nodes: readonly BodyNode[], around: Around): string {
  const [first, ...rest] = nodes;
  if (!first) return '';
  const [mark] = first.marks ?? [];
  if (!mark || first.text === undefined) return runText(first, around) + inline(rest, around);
  const isOver = ({ text, marks = [] }: BodyNode) => text === undefined || !isDeepEqual(marks[0], mark);
  const end = nodes.findIndex(isOver);
  const inside = nodes.slice(0, end < 0 ? nodes.length : end);
  const within = inside.map((node) => ({ ...node, marks: node.marks?.slice(1) ?? [] }));
  return marked(inline(within, around), mark, around) + inline(nodes.slice(inside.length), around);
}

const isDeepEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function runText({ type, text = '', attrs = {}, marks = [] }: BodyNode, around: Around): string {
  if (type === 'hardBreak') return '\\\n';
  if (type !== 'footnote') return markdownText(text);
  around.notes.push(noteText(markdownText(String(attrs.text ?? '')), marks));
  return `[^${around.notes.length}]`;
}

/** A note to words under bars is under bars. */
const noteText = (text: string, marks: readonly BodyMark[]) =>
  marks.some(({ type }) => type === 'spoilerText') ? `||${text}||` : text;

function marked(text: string, { type, attrs = {} }: BodyMark, { reference }: Around): string {
  // A sign must stand at a letter to mean something: spaces go outside of it.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const to = type === 'reference' && isReference(attrs) ? reference(referenceKey(attrs)) : attrs.href;
  if (!words) return text;
  if (type in signs) return `${before}${signs[type]}${words}${signs[type]}${after}`;
  return typeof to === 'string' ? `${before}[${words}](<${to}>)${after}` : text;
}
