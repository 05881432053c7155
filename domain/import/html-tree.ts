import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { spoilerSign } from './shortcodes.ts';

/** HTML as browsers read it, and nothing of it but what a text is made of. */
export type HtmlElement = {
  tag: string;
  attributes: Record<string, string>;
  children: HtmlNode[];
  /** A spoiler that nothing in the text ends but what stands around it: how far it was meant to go, nobody can say. */
  isUnended?: true;
};
export type HtmlNode = HtmlElement | { text: string } | { comment: string };

export const isElement = (node: HtmlNode): node is HtmlElement => 'tag' in node;

/** An element made here, as one that was read. */
export const element = (
  tag: string,
  children: HtmlNode[] = [],
  attributes: Record<string, string> = {},
): HtmlElement => ({ tag, attributes, children });

/** What nests deeper is read as if it stood there: nobody wrote it by hand, and reading it must not exhaust the stack. */
const DEEPEST = 200;

type Parsed = DefaultTreeAdapterTypes.ChildNode;

export const treeOf = (html: string): HtmlNode[] =>
  nodesOf(parseFragment(html, { sourceCodeLocationInfo: true }).childNodes, 0);

function nodesOf(parsed: readonly Parsed[], depth: number): HtmlNode[] {
  return parsed.flatMap((node): HtmlNode[] => {
    if ('value' in node) return [{ text: node.value }];
    if ('data' in node) return [{ comment: node.data }];
    if (!('tagName' in node)) return [];
    // What stands in a template is not among the children of it, and is shown nowhere.
    if (depth > DEEPEST) return [flattened(node)];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    const element = { tag: node.tagName, attributes, children: nodesOf(node.childNodes, depth + 1) };
    return [isSpoiler(element) && !hasEnd(node) ? { ...element, isUnended: true } : element];
  });
}

/** Elements that have no end tag: nothing stands in them. */
const empty = new Set(['br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

/** Whether its own end tag ended it: what a paragraph, item or row around it ended may go on behind that. */
const hasEnd = ({ tagName, sourceCodeLocation }: DefaultTreeAdapterTypes.Element): boolean =>
  empty.has(tagName) || Boolean(sourceCodeLocation?.endTag);

/** All the words in it, without calling itself; all of them a spoiler where one stands among them. */
function flattened(root: Parsed): HtmlNode {
  const words: string[] = [];
  const waiting: Parsed[] = [root];
  let [spoils, isUnended] = [false, false];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) words.push(node.value);
    if (!('childNodes' in node)) continue;
    if ('tagName' in node) {
      if (unread.has(node.tagName)) continue;
      const { value = '' } = node.attrs.find(({ name }) => name === 'class') ?? {};
      const isOne = isSpoiler({ tag: node.tagName, attributes: { class: value }, children: [] });
      spoils ||= isOne;
      isUnended ||= isOne && !hasEnd(node);
    }
    waiting.push(...node.childNodes.toReversed());
  }
  const text = { text: words.join(' ') };
  return spoils ? { ...element(SPOILER_TAG, [text]), ...(isUnended ? { isUnended } : {}) } : text;
}

/** Elements whose words no reader sees. */
export const unread = new Set(['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'head', 'title']);

/** Its words, those that nobody sees left out. */
export const textOfHtml = (nodes: readonly HtmlNode[]): string =>
  nodes
    .map((node) => {
      if ('text' in node) return node.text;
      if (!isElement(node) || unread.has(node.tag)) return '';
      return node.tag === 'br' ? '\n' : textOfHtml(node.children);
    })
    .join('');

/** A text with what HTML writes as `&amp;` as the sign itself; what looks like a tag is none. */
export const unescaped = (html: string): string => textOfHtml(treeOf(html.replaceAll('<', '&lt;')));

/** Plain words as HTML. */
export const escapedHtml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** HTML as one line of plain text. */
export const lineOfHtml = (html: string): string => textOfHtml(treeOf(html)).replace(/\s+/gu, ' ').trim();

export const hasClass = ({ attributes }: HtmlElement, name: string): boolean =>
  (attributes.class ?? '').split(/\s+/).includes(name);

/** What Disqus puts around what gives a work away. */
const SPOILER_TAG = 'spoiler';

/** What our own exports mark as a spoiler, and others like them. */
export const isSpoiler = (element: HtmlElement): boolean => element.tag === SPOILER_TAG || hasClass(element, 'spoiler');

/** The first such element in it, from outside to inside. */
export function findElement(
  nodes: readonly HtmlNode[],
  is: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = is(node) ? node : findElement(node.children, is);
    if (found) return found;
  }
  return undefined;
}

/** Whether anything in it is a spoiler: what can hold words alone, such as a caption, cannot have some of them under bars. */
export const holdsSpoiler = (nodes: readonly HtmlNode[]): boolean =>
  nodes.some((node) =>
    isElement(node)
      ? isSpoiler(node) || holdsSpoiler(node.children)
      : 'comment' in node && spoilerSign(node.comment) !== undefined,
  );

/** Whether nobody can say how far a spoiler in it goes, by the tags of it. */
export const holdsUnended = (nodes: readonly HtmlNode[]): boolean =>
  findElement(nodes, ({ isUnended = false }) => isUnended) !== undefined;
