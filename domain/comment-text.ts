import MarkdownIt, { type Token } from 'markdown-it';
import { coverSpoilers, type TypedBlock } from './comment-spoilers.ts';

/**
 * The small Markdown of comments: paragraphs and line breaks, emphasis, links and bare addresses, quotes, spoilers.
 * Nothing else has a meaning, HTML least of all: it stands as it was typed. The result is a tree and not HTML, so that
 * no text of a reader is ever pasted into a page.
 */
export type CommentBlock =
  | { type: 'paragraph'; children: CommentInline[] }
  | { type: 'quote' | 'spoiler'; children: CommentBlock[] };

export type CommentInline =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'emphasis' | 'strong'; children: CommentInline[] }
  | { type: 'link'; href: string; children: CommentInline[] };

/** Quotes in quotes, emphasis in emphasis: nobody reads deeper, and a page that nests without end breaks renderers. */
const MAX_NESTING = 6;

const inBlocks = new MarkdownIt('zero').enable('blockquote');
inBlocks.core.ruler.enableOnly(['normalize', 'block']);
// A quote too deep is a paragraph that begins with ">". Left alone, the parser would drop it.
inBlocks.block.ruler.before('blockquote', 'deep_quote', (state, start, end, silent) => {
  const paragraph = state.md.block.ruler.getRules('').at(-1);
  return state.level >= MAX_NESTING && paragraph !== undefined && paragraph(state, start, end, silent);
});

const inLine = new MarkdownIt('zero', { linkify: true, breaks: true }).enable([
  'emphasis',
  'escape',
  'link',
  'autolink',
  'newline',
  'linkify',
]);
inLine.validateLink = (address) => /^(https?:\/\/[^/]|mailto:[^@\s]+@)/i.test(address);
// Only what says http:, https: or mailto: is an address. "And then he left.It was" leads to nowhere in Italy.
inLine.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false }).add('ftp:', null).add('//', null);
// Pictures are not shown. Without this their description would turn into a link behind an exclamation mark.
inLine.inline.ruler.before('link', 'no_picture', (state, silent) => {
  if (!state.src.startsWith('![', state.pos)) return false;
  if (!silent) state.pending += '![';
  state.pos += 2;
  return true;
});

export function parseComment(text: string): CommentBlock[] {
  return coverSpoilers(typedBlocks(inBlocks.parse(text, {}))).flatMap(readBlock);
}

function typedBlocks(tokens: Token[]): TypedBlock[] {
  const blocks: TypedBlock[] = [];
  const open = [blocks];
  for (const token of tokens) {
    if (token.type === 'inline') open.at(-1)?.push({ type: 'paragraph', typed: token.content });
    if (token.type === 'blockquote_close') open.pop();
    if (token.type !== 'blockquote_open') continue;
    const children: TypedBlock[] = [];
    open.at(-1)?.push({ type: 'quote', children });
    open.push(children);
  }
  return blocks;
}

/** None where there is nothing to read: a lone ">" leaves no empty quote. */
function readBlock(block: TypedBlock): CommentBlock[] {
  if (block.type === 'paragraph') {
    return [{ type: 'paragraph', children: inlines(inLine.parseInline(block.typed, {})[0]?.children ?? []) }];
  }
  const children = block.children.flatMap(readBlock);
  return children.length > 0 ? [{ type: block.type, children }] : [];
}

function inlines(tokens: Token[]): CommentInline[] {
  const line: CommentInline[] = [];
  const open = [line];
  for (const token of tokens) {
    const into = open.at(-1) ?? line;
    if (token.nesting < 0) open.pop();
    else if (token.nesting > 0) open.push(open.length < MAX_NESTING ? opened(into, token) : into);
    else if (token.type === 'softbreak' || token.type === 'hardbreak') into.push({ type: 'break' });
    else if (token.content !== '') into.push({ type: 'text', text: token.content });
  }
  return line;
}

function opened(into: CommentInline[], token: Token): CommentInline[] {
  const children: CommentInline[] = [];
  if (token.type === 'link_open') into.push({ type: 'link', href: String(token.attrGet('href')), children });
  else into.push({ type: token.type === 'strong_open' ? 'strong' : 'emphasis', children });
  return children;
}

/** What a reader reads of it, without the marks; what is under bars included. */
export const textOf = (blocks: CommentBlock[]): string => blocks.map(blockText).join('\n\n');

export const plainText = (text: string): string => textOf(parseComment(text)).trim();

const blockText = (block: CommentBlock): string =>
  block.type === 'paragraph' ? block.children.map(inlineText).join('') : textOf(block.children);

function inlineText(inline: CommentInline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'break' ? '\n' : inline.children.map(inlineText).join('');
}

/** Where it leads away from here, as often as it does. */
export const linksIn = (text: string): string[] => parseComment(text).flatMap(linksInBlock);

const linksInBlock = (block: CommentBlock): string[] =>
  block.type === 'paragraph' ? block.children.flatMap(linksInLine) : block.children.flatMap(linksInBlock);

const linksInLine = (inline: CommentInline): string[] => [
  ...(inline.type === 'link' ? [inline.href] : []),
  ...('children' in inline ? inline.children.flatMap(linksInLine) : []),
];
