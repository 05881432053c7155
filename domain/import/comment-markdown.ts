import { cleanText } from '../clean-text.ts';
import { MAX_COMMENT_CHARACTERS } from '../comment.ts';
import { BARS_TAG, CommentBars } from './comment-bars.ts';
import { type HtmlNode, holdsUnended, isElement, treeOf, unread } from './html-tree.ts';
import { spoilerSignsIn, spoilersAsSigns } from './shortcodes.ts';

/** More than that is read of no comment. */
export const LONGEST_HTML = 70_000;

/** Quotes in quotes: deeper ones are words among the others, or each line would be written once more for each. */
const DEEPEST_QUOTE = 8;

export type CommentText = {
  /** In our small Markdown; empty where the comment says nothing. */
  text: string;
  isCut: boolean;
  /** `unclear` where nobody can say how far a spoiler goes, so that all of it has to stand under bars. */
  spoilers: 'none' | 'covered' | 'unclear';
};

/** A comment in HTML as one in our small Markdown, which says the same. */
export function commentMarkdown(html: string): CommentText {
  const read = html.slice(0, LONGEST_HTML);
  const signed = spoilersAsSigns(read);
  const bars = new CommentBars();
  const tree = treeOf(signed);
  const covered = bars.cover(tree);
  const isPaired = bars.arePaired(spoilerSignsIn(signed)) && !holdsUnended(tree);
  const said = cleanText(markdownOf(isPaired ? (bars.areMet ? covered : tree) : treeOf(read)))
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?<! ) {2,}\|\|/g, ' ||')
    .trim();
  const isCut = said.length > MAX_COMMENT_CHARACTERS || html.length > LONGEST_HTML;
  // What is cut may be the bars at the end.
  const isUnclear = !isPaired || (isCut && bars.areMet);
  return {
    text: isCut ? cutAt(said, MAX_COMMENT_CHARACTERS) : said,
    isCut,
    spoilers: isUnclear ? 'unclear' : bars.areMet ? 'covered' : 'none',
  };
}

/** The beginning of a text up to a space, with the sign that there was more. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const begin = text.slice(0, most - 1);
  const end = begin.search(/\s\S*$/u);
  return `${(end > most / 2 ? begin.slice(0, end) : begin).trimEnd().toWellFormed()}…`;
}

const markdownOf = (nodes: readonly HtmlNode[], quotes = 0): string =>
  nodes.map((node) => nodeMarkdown(node, quotes)).join('');

function nodeMarkdown(node: HtmlNode, quotes: number): string {
  if ('text' in node) return escaped(node.text);
  if (!isElement(node) || unread.has(node.tag)) return '';
  const inner = markdownOf(node.children, node.tag === 'blockquote' ? quotes + 1 : quotes);
  const words = inner.trim();
  switch (node.tag) {
    case 'br':
      return '\n';
    case 'em':
    case 'i':
      return emphasised(inner, '*');
    case 'strong':
    case 'b':
      return emphasised(inner, '**');
    case 'a':
      return linkMarkdown((node.attributes.href ?? '').trim(), inner);
    case 'img':
      return linkMarkdown((node.attributes.src ?? '').trim(), escaped(node.attributes.alt ?? ''));
    case BARS_TAG:
      return words ? barred(inner) : inner;
    case 'blockquote':
      if (quotes >= DEEPEST_QUOTE) return `\n\n${words}\n\n`;
      return words ? `\n\n${words.replace(/\n{3,}/g, '\n\n').replace(/^/gm, '> ')}\n\n` : '';
    case 'li':
      // A quote begins a line, and would go on in the next item.
      return /^>/m.test(words) ? `\n\n${words}\n\n` : `\n- ${words}`;
    case 'p':
    case 'div':
    case 'ul':
    case 'ol':
    case 'pre':
      return `\n\n${words}\n\n`;
    default:
      return inner;
  }
}

/** The space around the words stays outside. */
function emphasised(inner: string, sign: string): string {
  const words = inner.trim();
  return words && !words.includes('\n\n') ? inner.replace(words, () => `${sign}${words}${sign}`) : inner;
}

/** Apart from the words before them, which may be an address, and from a bar that is only a sign. */
function barred(inner: string): string {
  const words = inner.trim();
  const bars = `||${words}${words.endsWith('|') ? ' ' : ''}||`;
  return /^\s*\n\n|\n\n\s*$/.test(inner) ? `\n\n${bars}\n\n` : ` ${bars}`;
}

function linkMarkdown(address: string, inner: string): string {
  if (!/^https?:\/\/[^\s()<>]+$/i.test(address)) return inner;
  const words = inner.trim();
  const href = withoutBars(address);
  return words === '' || words === href || escaped(href) === words ? href : `[${words}](${href})`;
}

/** Bars would begin a spoiler in an address too. */
const withoutBars = (address: string): string => address.replaceAll('|', '%7C');

/** Signs that mean something to us and meant nothing there; those in addresses stay. */
const escaped = (text: string): string =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) =>
      at % 2 === 1 ? withoutBars(part) : part.replace(/[\\*[\]|]|\b_|_\b/g, '\\$&').replace(/^([ \t]*)>/gm, '$1\\>'),
    )
    .join('');
