import type { BodyNode } from '../body.ts';
import { isSafeLink } from '../link.ts';
import { videoAt } from '../video.ts';
import type { Bars } from './bars.ts';
import type { BodyFlow } from './body-flow.ts';
import type { Losses } from './html-table.ts';
import { findElement, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

/** A picture that a text shows, as its source names it. In the text its place among them stands for it, from 1. */
export type WantedPicture = {
  /** Where it was; empty where only its number there is known. */
  address: string;
  /** The number of the attachment; empty where only its address is known. */
  attachment: string;
  alt: string;
  /** What is said of it wherever it stands, as HTML, where the picture itself says so. */
  caption?: string;
};

/** What is known while a text is read. */
export type Reading = {
  losses: Losses;
  pictures: WantedPicture[];
  /** The attachments of the post itself, for a gallery that names none. */
  attached: readonly string[];
  bars: Bars;
};

/** Where something is shown: behind what was read before. */
export type Showing = { flow: BodyFlow };

/** Puts what is no words into the text, under the bar that is over it. */
export function putIn(flow: BodyFlow, node: BodyNode, { bars }: Reading) {
  const marks = bars.over([]);
  flow.block(marks.length > 0 ? { ...node, marks: [...marks] } : node);
}

export const picturesIn = (nodes: readonly HtmlNode[]): HtmlElement[] =>
  nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.tag === 'img' ? [node] : picturesIn(node.children);
  });

export function readPicture(element: HtmlElement, caption: string, { flow }: Showing, reading: Reading, wide = false) {
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

export function readFrame(element: HtmlElement, { flow }: Showing, reading: Reading) {
  const src = (element.attributes.src ?? '').trim();
  readEmbed(src.startsWith('//') ? `https:${src}` : src, flow, reading, oneLine(element.attributes.title ?? ''));
}

/** What is shown from elsewhere: a film where we can play it, else a link. */
export function readEmbed(address: string, flow: BodyFlow, reading: Reading, title = '') {
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

export function readPlayed(element: HtmlElement, { flow }: Showing, reading: Reading) {
  const source = findElement([element], ({ attributes }) => Boolean(attributes.src));
  readEmbed((source?.attributes.src ?? '').trim(), flow, reading);
}

export function readGallery(named: Record<string, string>, { flow }: Showing, reading: Reading) {
  const ids = (named.ids ?? named.include ?? '')
    .split(',')
    .flatMap((id) => (/^\s*\d+\s*$/.test(id) ? [id.trim()] : []));
  const shown = ids.length > 0 ? ids : reading.attached;
  if (shown.length === 0) reading.losses.lose('a gallery without pictures');
  for (const attachment of shown) addPicture({ address: '', attachment, alt: '' }, '', flow, reading);
}

export const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
export const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
