import type { BodyMark, BodyNode } from './body.ts';
import { isSafeLink } from './link.ts';
import { isReference, referenceAt, referenceKey } from './reference.ts';

/** The marks with their signs, in the order in which the schema keeps them. */
const signs = [
  ['bold', '**'],
  ['italic', '*'],
  ['strike', '~~'],
  ['spoilerText', '||'],
] as const;

const escaped = (text: string) => text.replace(/[\\*~[\]|]/g, '\\$&');
const has = (node: BodyNode, type: string) => node.marks?.some((mark) => mark.type === type) ?? false;
const linkOf = (node: BodyNode) => node.marks?.find((mark) => mark.type === 'link' || mark.type === 'reference');

function addressOf(node: BodyNode): string {
  const { type, attrs = {} } = linkOf(node) ?? {};
  if (type === 'reference') return isReference(attrs) ? referenceKey(attrs) : '';
  return String(attrs.href ?? '');
}

/** Runs of a paragraph as plain text. A sign is written wherever its mark begins or ends. */
export function inlineText(nodes: readonly BodyNode[]): string {
  let text = '';
  let open: BodyNode = { type: 'text' };
  for (const node of [...nodes, { type: 'text' }]) {
    const moves = Boolean(linkOf(open)) !== Boolean(linkOf(node)) || addressOf(open) !== addressOf(node);
    if (moves && linkOf(open)) text += `](${addressOf(open).replace(/[\\)|]/g, '\\$&')})`;
    for (const [type, sign] of signs) if (has(open, type) !== has(node, type)) text += sign;
    if (moves && linkOf(node)) text += '[';
    text += runText(node);
    open = node;
  }
  // A line that begins with a space would pass for an empty one, and the last break needs no line after it.
  return text.replace(/\n(?=\s)/g, '\n\\').replace(/\n$/, '');
}

function runText(node: BodyNode): string {
  if (node.type === 'hardBreak') return '\\\n';
  if (node.type === 'footnote') return `[[note: ${escaped(String(node.attrs?.text ?? ''))}]]`;
  return escaped(node.text ?? '');
}

/** Notes and addresses end within sight of where they begin, so that reading on for the end of each costs little. */
const TOKEN =
  /\\[\s\S]|\\$|\*\*|\*|~~|\|\||\[\[note: ?((?:\\[\s\S]|[^\]\\[]){0,800})\]\]|\[|\]\(((?:\\[\s\S]|[^)\\\s]){0,800})\)/g;
type Token = { text: string; sign?: string; note?: string; address?: string; literal?: boolean };

const unescaped = (text: string) => text.replace(/\\([\s\S])/g, '$1');

/** Plain text as runs. A sign without its second half, and a link that leads nowhere safe, are only letters. */
export function inlineNodes(text: string): BodyNode[] {
  const tokens = pairLinks(pairSigns(tokensOf(text)));
  const on = new Set<string>();
  const nodes: BodyNode[] = [];
  let address: string | undefined;
  for (const token of tokens) {
    if (token.literal || !token.sign) push(nodes, nodeOf(token), marksOf(address, on));
    else if (token.sign === '[') address = token.address;
    else if (token.sign === '](') address = undefined;
    else if (!on.delete(token.sign)) on.add(token.sign);
  }
  return nodes;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const found of text.matchAll(TOKEN)) {
    if (found.index > from) tokens.push({ text: text.slice(from, found.index) });
    from = found.index + found[0].length;
    tokens.push(tokenOf(found));
  }
  if (from < text.length) tokens.push({ text: text.slice(from) });
  return tokens;
}

function tokenOf([text, note, address]: RegExpMatchArray): Token {
  if (text === '\\\n' || text === '\\') return { text: '\n' };
  if (text.startsWith('\\')) return { text: text.slice(1) };
  if (note !== undefined) return { text, note: unescaped(note) };
  if (address !== undefined) return { text, sign: '](', address: unescaped(address) };
  return { text, sign: text };
}

/** The last of an odd number of signs has no second half. */
function pairSigns(tokens: Token[]): Token[] {
  for (const [, sign] of signs) {
    const found = tokens.filter((token) => token.sign === sign);
    const last = found.at(-1);
    if (last && found.length % 2 === 1) last.literal = true;
  }
  return tokens;
}

function pairLinks(tokens: Token[]): Token[] {
  let open: Token | undefined;
  for (const token of tokens) {
    if (token.sign === '[') {
      if (open) open.literal = true;
      open = token;
    } else if (token.sign === '](') {
      if (open && (isSafeLink(token.address) || referenceAt(token.address))) open.address = token.address;
      else {
        token.literal = true;
        if (open) open.literal = true;
      }
      open = undefined;
    }
  }
  if (open) open.literal = true;
  return tokens;
}

function marksOf(address: string | undefined, on: ReadonlySet<string>): BodyMark[] {
  const marks: BodyMark[] = signs.filter(([, sign]) => on.has(sign)).map(([type]) => ({ type }));
  return address === undefined ? marks : [linkTo(address), ...marks];
}

function linkTo(address: string): BodyMark {
  const reference = referenceAt(address);
  if (reference) return { type: 'reference', attrs: reference };
  return { type: 'link', attrs: { href: address, target: null, rel: null, class: null, title: null } };
}

function nodeOf({ text, note }: Token): BodyNode {
  if (note !== undefined) return { type: 'footnote', attrs: { text: note } };
  return text === '\n' ? { type: 'hardBreak' } : { type: 'text', text };
}

/** Letters join the run before them when they carry the same marks, as the schema has it. */
function push(nodes: BodyNode[], node: BodyNode, marks: BodyMark[]) {
  const last = nodes.at(-1);
  if (
    last?.text !== undefined &&
    node.text !== undefined &&
    JSON.stringify(last.marks ?? []) === JSON.stringify(marks)
  ) {
    last.text += node.text;
  } else nodes.push(marks.length ? { ...node, marks } : node);
}
