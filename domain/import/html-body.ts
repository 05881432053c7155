import type { Body, BodyMark, BodyNode } from '../body.ts';
import { emptyBody } from '../body.ts';
import { isSafeLink } from '../link.ts';
import { videoAt } from '../video.ts';
import { Bars, underBars } from './bars.ts';
import { BodyFlow } from './body-flow.ts';
import { type Losses, tableOf } from './html-table.ts';
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  textOfHtml,
  treeOf,
  unread,
} from './html-tree.ts';
import { SHORTCODE_TAG, shortcodesAsTags, spoilerSign, spoilerSignsIn } from './shortcodes.ts';

/** A picture that a text shows, as its source names it. In the text its place among them stands for it, from 1. */
export type WantedPicture = {
  /** Where it was; empty where only its number there is known. */
  address: string;
  /** The number of the attachment; empty where only its address is known. */
  attachment: string;
  alt: string;
};

export type ConvertedText = {
  body: Body;
  pictures: WantedPicture[];
  /** `unpaired` where nobody can say how far a spoiler goes. */
  spoilers: 'none' | 'paired' | 'unpaired';
  /** Nothing of it was read. */
  isTooLong: boolean;
};

/** A text longer than this is no text. */
const LONGEST_HTML = 4_000_000;

/** Quotes in lists in quotes: deeper ones stand beside each other. */
const DEEPEST = 8;

type Reading = {
  /** Line ends mean something, as in what was written before there were blocks. */
  classic: boolean;
  losses: Losses;
  pictures: WantedPicture[];
  /** The attachments of the post itself, for a gallery that names none. */
  attached: readonly string[];
  bars: Bars;
};

type Place = { marks: readonly BodyMark[]; flow: BodyFlow; deep: number; newlines: boolean };

/**
 * The text of a post as ours. Nothing of its HTML is taken over: what is known is made anew from our own nodes, the rest is
 * left out and said to `losses`.
 */
export function bodyOfHtml(html: string, losses: Losses, attached: readonly string[] = []): ConvertedText {
  if (html.length > LONGEST_HTML) {
    losses.lose('all of it: the text is longer than a book');
    return { body: emptyBody, pictures: [], spoilers: 'none', isTooLong: true };
  }
  const classic = !/<!--\s+wp:/.test(html);
  const bars = new Bars();
  const reading: Reading = { classic, losses, pictures: [], attached, bars };
  const flow = new BodyFlow();
  const tagged = shortcodesAsTags(html);
  readAll(treeOf(tagged), { marks: [], flow, deep: 0, newlines: classic }, reading);
  flow.endBlock();
  const blocks = underBars(flow.blocks, bars, losses);
  const signs = spoilerSignsIn(tagged);
  if (!bars.arePaired(signs)) losses.lose('where a spoiler begins or ends, which is not said');
  const content = blocks.length > 0 ? blocks : emptyBody.content;
  const spoilers = !bars.arePaired(signs) ? 'unpaired' : bars.areMet ? 'paired' : 'none';
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

/** Blocks that hold what is read as HTML anyway, or nothing that a reader sees. */
const plainBlocks = new Set([
  ...['paragraph', 'heading', 'list', 'list-item', 'quote', 'pullquote', 'image', 'gallery', 'separator', 'table'],
  ...['embed', 'html', 'more', 'nextpage', 'group', 'columns', 'column', 'media-text', 'cover', 'buttons', 'button'],
  ...['freeform', 'video', 'audio', 'file', 'code', 'preformatted', 'verse', 'spacer', 'details', 'shortcode'],
]);

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

const inlineMarks: Record<string, string> = {
  ...{ b: 'bold', strong: 'bold', i: 'italic', em: 'italic', cite: 'italic', dfn: 'italic', var: 'italic' },
  ...{ s: 'strike', del: 'strike', strike: 'strike' },
};

/** Elements around words that stay without them. */
const plainInline = new Set([
  ...['span', 'u', 'small', 'big', 'sub', 'sup', 'abbr', 'acronym', 'code', 'kbd', 'samp', 'tt', 'font', 'ins', 'mark'],
  ...['q', 'time', 'label', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'wbr', 'nobr', 'data'],
]);

const plainBlock = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'center', 'address', 'figure'],
  ...['figcaption', 'details', 'summary', 'hgroup', 'fieldset', 'legend', 'dl', 'dt', 'dd', 'picture', 'li', 'caption'],
  ...['tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'colgroup', 'col'],
]);

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

/** What our own exports mark as a spoiler, and others like them: a passage under what it is about, or words. */
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

const isSpoiler = (element: HtmlElement) => hasClass(element, 'spoiler');

/** Whether something of it alone is a spoiler: then it is read as words, which can be under bars where a caption cannot. */
const holdsSpoiler = (nodes: readonly HtmlNode[]): boolean =>
  nodes.some((node) =>
    isElement(node) ? isSpoiler(node) || holdsSpoiler(node.children) : 'comment' in node && spoilerSign(node.comment),
  );

/** Puts what is no words into the text, under the bar that is over it. */
function putIn(flow: BodyFlow, node: BodyNode, { bars }: Reading) {
  const marks = bars.over([]);
  flow.block(marks.length > 0 ? { ...node, marks: [...marks] } : node);
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
    const within = isElement(child) && child.tag === 'li' ? child.children : [child];
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
  if (hasClass(element, 'wp-block-pullquote')) return readPullQuote(element, place, reading);
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
  readPicture(picture, caption, place, reading, /\balign(wide|full)\b/.test(element.attributes.class ?? ''));
}

const picturesIn = (nodes: readonly HtmlNode[]): HtmlElement[] =>
  nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.tag === 'img' ? [node] : picturesIn(node.children);
  });

function readPicture(element: HtmlElement, caption: string, { flow }: Place, reading: Reading, wide = false) {
  const { src = '', alt = '', class: classes = '', 'data-src': lazy = '' } = element.attributes;
  const address = /^(https?:)?\/\//.test(src.trim()) ? src.trim() : lazy.trim() || src.trim();
  if (/^data:/.test(address) || address === '') return reading.losses.lose('a picture without an address');
  const [, attachment = ''] = /\bwp-image-(\d+)\b/.exec(classes) ?? [];
  addPicture({ address, attachment, alt: oneLine(alt) }, caption, flow, reading, wide);
}

function addPicture(picture: WantedPicture, caption: string, flow: BodyFlow, reading: Reading, wide = false) {
  reading.pictures.push(picture);
  putIn(flow, { type: 'figure', attrs: { mediaId: reading.pictures.length, caption, wide } }, reading);
}

function readFrame(element: HtmlElement, { flow }: Place, reading: Reading) {
  const src = (element.attributes.src ?? '').trim();
  readEmbed(src.startsWith('//') ? `https:${src}` : src, flow, reading, oneLine(element.attributes.title ?? ''));
}

/** What is shown from elsewhere: a film where we can play it, else a link. */
function readEmbed(address: string, flow: BodyFlow, reading: Reading, title = '') {
  const { losses, bars } = reading;
  const video = videoAt(address);
  if (video) return putIn(flow, { type: 'video', attrs: { ...video, title, posterId: null } }, reading);
  if (!isSafeLink(address) || !/^https?:/i.test(address))
    return losses.lose(`something shown from ${shortened(address) || 'nowhere'}`);
  losses.lose(`what ${shortened(address)} showed, in whose place a link stands`);
  flow.endBlock();
  flow.words(title || address, bars.over([{ type: 'link', attrs: { href: address } }]));
  flow.endBlock();
}

function readPlayed(element: HtmlElement, { flow }: Place, reading: Reading) {
  const source = findElement([element], ({ attributes }) => Boolean(attributes.src));
  readEmbed((source?.attributes.src ?? '').trim(), flow, reading);
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

function readGallery(named: Record<string, string>, { flow }: Place, reading: Reading) {
  const ids = (named.ids ?? named.include ?? '')
    .split(',')
    .flatMap((id) => (/^\s*\d+\s*$/.test(id) ? [id.trim()] : []));
  const shown = ids.length > 0 ? ids : reading.attached;
  if (shown.length === 0) reading.losses.lose('a gallery without pictures');
  for (const attachment of shown) addPicture({ address: '', attachment, alt: '' }, '', flow, reading);
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
