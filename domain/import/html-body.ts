import type { Body, BodyMark, BodyNode } from '../body.ts';
import { emptyBody } from '../body.ts';
import { isSafeLink } from '../link.ts';
import { videoAt } from '../video.ts';
import { Bars, underBars } from './bars.ts';
import { BodyFlow } from './body-flow.ts';
import type { ForeignText } from './foreign.ts';
import { ghostHtml } from './ghost-html.ts';
import {
  oneLine,
  picturesIn,
  putIn,
  type Reading,
  readEmbed,
  readFrame,
  readGallery,
  readPicture,
  readPlayed,
  type Showing,
  shortened,
  type WantedPicture,
} from './html-shown.ts';
import { type Losses, tableOf } from './html-table.ts';
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  holdsSpoiler,
  holdsUnended,
  isElement,
  isSpoiler,
  textOfHtml,
  treeOf,
  unread,
} from './html-tree.ts';
import { inlineMarks, plainBlock, plainBlocks, plainInline } from './html-vocabulary.ts';
import { lexicalTree } from './lexical-tree.ts';
import { mobiledocTree } from './mobiledoc-tree.ts';
import { SHORTCODE_TAG, shortcodesAsTags, spoilerSignsIn } from './shortcodes.ts';

export type ConvertedText = {
  body: Body;
  pictures: WantedPicture[];
  /** `unpaired` where nobody can say how far a spoiler goes. */
  spoilers: 'none' | 'paired' | 'unpaired';
  /** Nothing of it was read. */
  isTooLong: boolean;
};

/** A text longer than this is no text. */
const LONGEST_TEXT = 4_000_000;

/** Quotes in lists in quotes: deeper ones stand beside each other. */
const DEEPEST = 8;

type Place = Showing & { marks: readonly BodyMark[]; deep: number; newlines: boolean };

/**
 * The text of a post as ours. Nothing of its HTML is taken over: what is known is made anew from our own nodes, the rest is
 * left out and said to `losses`.
 */
export function bodyOfPost(
  { form, text }: ForeignText,
  losses: Losses,
  attached: readonly string[] = [],
): ConvertedText {
  if (text.length > LONGEST_TEXT) {
    losses.lose('all of it: the text is longer than a book');
    return { body: emptyBody, pictures: [], spoilers: 'none', isTooLong: true };
  }
  if (form === 'lexical') return bodyOfTree(lexicalTree(text, losses), losses);
  if (form === 'mobiledoc') return bodyOfTree(mobiledocTree(text, losses), losses);
  if (form === 'ghost-html') return bodyOfTree(ghostHtml(text, losses), losses);
  const tagged = shortcodesAsTags(text);
  // In what was written before there were blocks line ends mean something.
  const newlines = !/<!--\s+wp:/.test(text);
  return bodyOfTree(treeOf(tagged), losses, { attached, newlines, signs: spoilerSignsIn(tagged) });
}

/** The same of HTML as WordPress keeps it. */
export const bodyOfHtml = (text: string, losses: Losses, attached: readonly string[] = []): ConvertedText =>
  bodyOfPost({ form: 'wordpress', text }, losses, attached);

/** What only WordPress knows: attachments, line ends that mean something, signs of spoilers. */
type Written = { attached?: readonly string[]; newlines?: boolean; signs?: number };

function bodyOfTree(
  nodes: readonly HtmlNode[],
  losses: Losses,
  { attached = [], newlines = false, signs = 0 }: Written = {},
): ConvertedText {
  const bars = new Bars();
  const reading: Reading = { losses, pictures: [], attached, bars };
  const flow = new BodyFlow();
  readAll(nodes, { marks: [], flow, deep: 0, newlines }, reading);
  flow.endBlock();
  const blocks = underBars(flow.blocks, bars, losses);
  const isPaired = bars.arePaired(signs) && !holdsUnended(nodes);
  if (!isPaired) losses.lose('where a spoiler begins or ends, which is not said');
  const content = blocks.length > 0 ? blocks : emptyBody.content;
  const spoilers = !isPaired ? 'unpaired' : bars.areMet ? 'paired' : 'none';
  return { body: { type: 'doc', content }, pictures: reading.pictures, spoilers, isTooLong: false };
}

function readAll(nodes: readonly HtmlNode[], place: Place, reading: Reading) {
  for (const node of nodes) {
    if ('text' in node) readText(node.text, place, reading);
    else if ('comment' in node) readComment(node.comment, place, reading);
    else readElement(node, place, reading);
  }
}

function readText(text: string, { flow, newlines, ...place }: Place, reading: Reading) {
  const marks = reading.bars.over(place.marks);
  if (!newlines) return flow.words(text, marks);
  for (const [at, paragraph] of text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .entries()) {
    if (at > 0) flow.endBlock();
    for (const [row, line] of paragraph.split('\n').entries()) {
      if (row > 0) flow.lineBreak();
      const address = line.trim();
      // An address that is alone on its line is shown by WordPress as what it leads to.
      if (/^https?:\/\/\S+$/.test(address) && videoAt(address)) readEmbed(address, flow, reading);
      else flow.words(line, marks);
    }
  }
}

/** The marks of blocks say little that their HTML does not; what has no HTML, such as the newest posts, is lost. */
function readComment(comment: string, { flow }: Place, { losses, bars }: Reading) {
  if (bars.hear(comment)) return;
  const [, name = ''] = /^\s*wp:([a-z][\w/-]*)/.exec(comment) ?? [];
  if (/^\s*\/?wp:/.test(comment)) flow.endBlock();
  if (name === '' || plainBlocks.has(name) || name.startsWith('core-embed/')) return;
  losses.lose(
    comment.trimEnd().endsWith('/') ? `the block ${name}` : `the form of the block ${name}, whose words were kept`,
  );
}

type Reader = (element: HtmlElement, place: Place, reading: Reading) => void;

const readers: Record<string, Reader> = {
  a: readLink,
  br: (_, { flow }) => flow.lineBreak(),
  hr: (_, { flow }, reading) => putIn(flow, { type: 'horizontalRule' }, reading),
  ...{ h1: readHeading, h2: readHeading, h3: readHeading, h4: readHeading, h5: readHeading, h6: readHeading },
  ...{ ul: readList, ol: readList },
  blockquote: readQuote,
  pre: readPreformatted,
  table: readTable,
  img: (element, place, reading) => readPicture(element, '', place, reading),
  figure: readFigure,
  iframe: readFrame,
  ...{ video: readPlayed, audio: readPlayed },
  [SHORTCODE_TAG]: readShortcode,
};

/** A spoiler is a passage under what it is about, or words. */
function readElement(element: HtmlElement, place: Place, reading: Reading) {
  if (!isSpoiler(element)) return readOpenElement(element, place, reading);
  const { tag, children } = element;
  if (plainInline.has(tag) || Object.hasOwn(inlineMarks, tag))
    return reading.bars.around(undefined, () => readOpenElement(element, place, reading));
  const isSummary = (node: HtmlNode) => isElement(node) && node.tag === 'summary';
  const about = textOfHtml(children.filter(isSummary)).replace(/^\s*spoiler:/i, '');
  const rest = { ...element, children: children.filter((node) => !isSummary(node)) };
  place.flow.endBlock();
  reading.bars.around(about, () => readOpenElement(rest, place, reading));
  place.flow.endBlock();
}

function readOpenElement(element: HtmlElement, place: Place, reading: Reading) {
  const { tag, children } = element;
  if (unread.has(tag)) {
    if (tag === 'script' && !isOfEmbed(element)) reading.losses.lose('a script');
    return;
  }
  const reader = Object.hasOwn(readers, tag) ? readers[tag] : undefined;
  const mark = Object.hasOwn(inlineMarks, tag) ? inlineMarks[tag] : undefined;
  if (reader) reader(element, place, reading);
  else if (mark) readAll(children, { ...place, marks: withMark(place.marks, { type: mark }) }, reading);
  else if (plainBlock.has(tag)) inBlock(children, place, reading);
  else {
    if (!plainInline.has(tag))
      reading.losses.lose(`<${tag}>${textOfHtml(children).trim() ? ', whose words were kept' : ''}`);
    readAll(children, place, reading);
  }
}

function inBlock(children: readonly HtmlNode[], place: Place, reading: Reading) {
  place.flow.endBlock();
  readAll(children, place, reading);
  place.flow.endBlock();
}

/** The scripts that services of posts and films put behind what they embed; without them it is a quote with a link. */
const isOfEmbed = ({ attributes }: HtmlElement) =>
  /^(https?:)?\/\/(platform\.(twitter|x|instagram)\.com|www\.instagram\.com|www\.tiktok\.com|embed\.)/.test(
    attributes.src ?? '',
  );

const withMark = (marks: readonly BodyMark[], mark: BodyMark): BodyMark[] => [
  ...marks.filter(({ type }) => type !== mark.type),
  mark,
];

function readLink(element: HtmlElement, place: Place, reading: Reading) {
  const href = (element.attributes.href ?? '').trim();
  const address = href.startsWith('//') ? `https:${href}` : href;
  if (isSafeLink(address)) {
    const marks = withMark(place.marks, { type: 'link', attrs: { href: address } });
    return readAll(element.children, { ...place, marks }, reading);
  }
  if (href !== '') reading.losses.lose(`a link to ${shortened(href)}, whose words were kept`);
  readAll(element.children, place, reading);
}

function readHeading(element: HtmlElement, place: Place, reading: Reading) {
  place.flow.endBlock();
  const inner = new BodyFlow();
  readAll(element.children, { ...place, flow: inner, newlines: false }, reading);
  const pictures = inner.blocks.filter(({ type }) => type === 'figure' || type === 'video');
  const content = inner.asLine();
  const level = element.tag === 'h1' || element.tag === 'h2' ? 2 : 3;
  if (content.length > 0) place.flow.block({ type: 'heading', attrs: { level }, content });
  for (const picture of pictures) place.flow.block(picture);
}

function readList(element: HtmlElement, place: Place, reading: Reading) {
  if (place.deep >= DEEPEST) return inBlock(element.children, place, reading);
  const items = element.children.flatMap((child): BodyNode[] => {
    if ('text' in child && child.text.trim() === '') return [];
    if ('comment' in child) {
      reading.bars.hear(child.comment);
      return [];
    }
    const inner = new BodyFlow();
    const within = isElement(child) && child.tag === 'li' && !isSpoiler(child) ? child.children : [child];
    readAll(within, { ...place, flow: inner, deep: place.deep + 1, newlines: false }, reading);
    inner.endBlock();
    return inner.blocks.length > 0 ? [{ type: 'listItem', content: fromParagraph(inner.blocks) }] : [];
  });
  if (items.length === 0) return;
  const start = Number(element.attributes.start ?? 1);
  const ordered = {
    type: 'orderedList',
    attrs: { start: Number.isSafeInteger(start) && start >= 0 ? Math.min(start, 999_999_999) : 1 },
  };
  place.flow.block({ ...(element.tag === 'ol' ? ordered : { type: 'bulletList' }), content: items });
}

/** What has to begin with a paragraph. */
const fromParagraph = (blocks: BodyNode[]): BodyNode[] =>
  blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks];

function readQuote(element: HtmlElement, place: Place, reading: Reading) {
  if (hasClass(element, 'wp-block-pullquote') || hasClass(element, 'kg-blockquote-alt'))
    return readPullQuote(element, place, reading);
  if (place.deep >= DEEPEST) return inBlock(element.children, place, reading);
  const inner = new BodyFlow();
  readAll(element.children, { ...place, flow: inner, deep: place.deep + 1 }, reading);
  inner.endBlock();
  if (inner.blocks.length > 0) place.flow.block({ type: 'blockquote', content: inner.blocks });
}

function readPullQuote(element: HtmlElement, place: Place, reading: Reading) {
  const inner = new BodyFlow();
  readAll(element.children, { ...place, flow: inner, newlines: false }, reading);
  const content = inner.asLine();
  if (content.length > 0) place.flow.block({ type: 'pullQuote', content: [{ type: 'paragraph', content }] });
}

function readPreformatted(element: HtmlElement, place: Place, reading: Reading) {
  if (!hasClass(element, 'wp-block-verse')) reading.losses.lose('the form of a listing, whose words were kept');
  inBlock(element.children, { ...place, newlines: true }, reading);
}

function readTable(element: HtmlElement, place: Place, reading: Reading) {
  if (place.deep >= DEEPEST) return inBlock(element.children, place, reading);
  const lineOf = (nodes: readonly HtmlNode[]) => {
    const inner = new BodyFlow();
    readAll(nodes, { ...place, flow: inner, deep: place.deep + 1, newlines: false }, reading);
    inner.endBlock();
    return { line: inner.asLine(), blocks: inner.blocks };
  };
  for (const block of tableOf(element, lineOf, reading.losses)) place.flow.block(block);
}

/** A picture, film or table with what stands under it. */
function readFigure(element: HtmlElement, place: Place, reading: Reading) {
  if (hasClass(element, 'wp-block-pullquote')) return readPullQuote(element, place, reading);
  if (holdsSpoiler(element.children)) return inBlock(element.children, place, reading);
  const isCaption = (node: HtmlNode) => isElement(node) && node.tag === 'figcaption';
  const caption = oneLine(textOfHtml(element.children.filter(isCaption)));
  const rest = element.children.filter((node) => !isCaption(node));
  if (hasClass(element, 'wp-block-embed')) {
    place.flow.endBlock();
    const address = oneLine(textOfHtml(rest));
    if (/^https?:\/\/\S+$/.test(address)) readEmbed(address, place.flow, reading, caption);
    else readAll(rest, place, reading);
    return place.flow.endBlock();
  }
  const [picture, ...more] = picturesIn(rest);
  // A gallery holds several, and a table with a picture is a table.
  if (!picture || more.length > 0 || findElement(rest, ({ tag }) => tag === 'table'))
    return inBlock(element.children, place, reading);
  const isWide = /\b(align|kg-width-)(wide|full)\b/.test(element.attributes.class ?? '');
  readPicture(picture, caption, place, reading, isWide);
}

type Given = { name: string; named: Record<string, string>; placed: string[] };

function readShortcode(element: HtmlElement, place: Place, reading: Reading) {
  const { name, named, placed } = givenIn(element);
  const words = oneLine(textOfHtml(element.children));
  const address = named.src ?? named.url ?? named.id ?? named.mp4 ?? named.mp3 ?? placed[0] ?? words;
  if (name === 'caption' || name === 'wp_caption') return readCaption(element, named.caption ?? '', place, reading);
  if (name === 'gallery' || name === 'playlist') return readGallery(named, place, reading);
  if (name === 'embed' || name === 'audio' || name === 'video') return readEmbed(words || address, place.flow, reading);
  if (name === 'youtube')
    return readEmbed(/\//.test(address) ? address : `https://youtu.be/${address}`, place.flow, reading);
  if (name === 'vimeo')
    return readEmbed(/\//.test(address) ? address : `https://vimeo.com/${address}`, place.flow, reading);
  if (name === 'pullquote') return readPullQuote(element, place, reading);
  if (name === 'quote') return readQuote(element, place, reading);
  reading.losses.lose(`the shortcode [${name}]${words ? ', whose words were kept' : ''}`);
  readAll(element.children, place, reading);
}

/** What somebody wrote as such a tag themselves is a shortcode without a name. */
function givenIn({ attributes }: HtmlElement): Given {
  try {
    const given = JSON.parse(attributes['data-given'] ?? '') as Given;
    if (typeof given.name === 'string' && given.named && Array.isArray(given.placed)) return given;
  } catch {}
  return { name: '?', named: {}, placed: [] };
}

function readCaption(element: HtmlElement, said: string, place: Place, reading: Reading) {
  const [picture] = picturesIn(element.children);
  if (!picture || holdsSpoiler(element.children)) return inBlock(element.children, place, reading);
  readPicture(picture, said || oneLine(textOfHtml(element.children)), place, reading);
}
