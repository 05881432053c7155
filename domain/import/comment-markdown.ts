import { cleanText } from '../clean-text.ts';
import { MAX_COMMENT_CHARACTERS } from '../comment.ts';
import { type HtmlNode, isElement, treeOf, unread } from './html-tree.ts';

/** More than that is read of no comment. */
const LONGEST_HTML = 70_000;

/** Quotes in quotes: deeper ones are words among the others, or each line would be written once more for each. */
const DEEPEST_QUOTE = 8;

/** A comment in HTML as one in our small Markdown, which says the same; empty where it says nothing. */
export function commentMarkdown(html: string): { text: string; isCut: boolean } {
  const said = cleanText(markdownOf(treeOf(html.slice(0, LONGEST_HTML))))
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const isCut = said.length > MAX_COMMENT_CHARACTERS || html.length > LONGEST_HTML;
  return { text: isCut ? cutAt(said, MAX_COMMENT_CHARACTERS) : said, isCut };
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
      return words && !words.includes('\n\n') ? `*${words}*` : inner;
    case 'strong':
    case 'b':
      return words && !words.includes('\n\n') ? `**${words}**` : inner;
    case 'a':
      return linkMarkdown((node.attributes.href ?? '').trim(), words);
    case 'blockquote':
      if (quotes >= DEEPEST_QUOTE) return `\n\n${words}\n\n`;
      return words ? `\n\n${words.replace(/\n{3,}/g, '\n\n').replace(/^/gm, '> ')}\n\n` : '';
    case 'li':
      return `\n- ${words}`;
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

function linkMarkdown(href: string, words: string): string {
  if (!/^https?:\/\/[^\s()<>]+$/i.test(href)) return words;
  return words === '' || words === href || escaped(href) === words ? href : `[${words}](${href})`;
}

/** Signs that mean something to us and meant nothing there; those in addresses stay. */
const escaped = (text: string): string =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[\\*[\]|]|\b_|_\b/g, '\\$&').replace(/^([ \t]*)>/gm, '$1\\>'),
    )
    .join('');
