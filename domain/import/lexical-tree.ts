import { ghostCard } from './ghost-cards.ts';
import type { Losses } from './html-table.ts';
import { element, type HtmlNode } from './html-tree.ts';
import { listIn, recordIn, wordsIn } from './json-values.ts';

/** What nests deeper was written by no hand. */
const DEEPEST = 60;

type Node = Record<string, unknown>;

/** A text of Ghost's editor (lexical) in the elements of HTML that say the same. */
export const lexicalTree = (json: string, losses: Losses): HtmlNode[] =>
  childrenOf(recordIn(recordIn(JSON.parse(json)).root), losses, 0);

/** Whether a text is one of that editor. */
export const isLexical = (document: unknown): boolean => Array.isArray(recordIn(recordIn(document).root).children);

const childrenOf = (node: Node, losses: Losses, depth: number): HtmlNode[] =>
  listIn(node.children).flatMap((child) => nodeTree(recordIn(child), losses, depth + 1));

type Reader = (node: Node, children: () => HtmlNode[]) => HtmlNode[];

const heading: Reader = ({ tag }, children) => [
  element(/^h[1-6]$/.test(wordsIn(tag)) ? wordsIn(tag) : 'h3', children()),
];
const quote: Reader = (_, children) => [element('blockquote', children())];
const link: Reader = ({ url }, children) => [element('a', children(), { href: wordsIn(url) })];

const readers: Record<string, Reader> = {
  paragraph: (_, children) => [element('p', children())],
  ...{ heading, 'extended-heading': heading, quote, 'extended-quote': quote, link, autolink: link },
  aside: (_, children) => [element('blockquote', children(), { class: 'kg-blockquote-alt' })],
  list: ({ listType, start }, children) => [
    element(listType === 'number' ? 'ol' : 'ul', withNested(children()), { start: wordsIn(start) || '1' }),
  ],
  listitem: (_, children) => [element('li', children())],
  linebreak: () => [element('br')],
  zwnj: () => [],
};

function nodeTree(node: Node, losses: Losses, depth: number): HtmlNode[] {
  const type = wordsIn(node.type);
  if (depth > DEEPEST) {
    losses.lose('what nests deeper than anybody writes');
    return [];
  }
  if (typeof node.text === 'string') return marked(node.text, node.format);
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (!reader) return ghostCard(type, node, childrenOf(node, losses, depth), losses);
  if (node.listType === 'check') losses.lose('the ticks of a list');
  return reader(node, () => childrenOf(node, losses, depth));
}

/** Ghost keeps a list in a list as an item of its own, behind the one that it belongs to. */
function withNested(items: HtmlNode[]): HtmlNode[] {
  const kept: HtmlNode[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    const isNested = 'tag' in item && item.children.every((child) => 'tag' in child && /^[uo]l$/.test(child.tag));
    if (isNested && last && 'tag' in last) last.children.push(...item.children);
    else kept.push(item);
  }
  return kept;
}

/** The marks that we have, by their bits. */
const bits = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
] as const;

const marked = (text: string, format: unknown): HtmlNode[] =>
  bits.reduce<HtmlNode[]>(
    (inner, [bit, tag]) => (typeof format === 'number' && (format & bit) !== 0 ? [element(tag, inner)] : inner),
    [{ text }],
  );
