import { ghostCard, toggle } from './ghost-cards.ts';
import { oneLine } from './html-shown.ts';
import type { Losses } from './html-table.ts';
import {
  escapedHtml,
  findElement,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  holdsSpoiler,
  isElement,
  isSpoiler,
  textOfHtml,
  treeOf,
} from './html-tree.ts';

/** A text of Ghost of which only the HTML is there that readers got, with its cards as if they came from the editor. */
export const ghostHtml = (html: string, losses: Losses): HtmlNode[] =>
  withCards(treeOf(withoutGated(html, losses)), losses);

const [BEGIN, END] = ['<!--kg-gated-block:begin', '<!--kg-gated-block:end'];

/** Without what stands between two comments for members alone. */
function withoutGated(html: string, losses: Losses): string {
  const [before = '', ...gated] = html.split(BEGIN);
  const kept = gated.map((part) => {
    const from = behindComment(part, 0);
    const end = part.indexOf(END);
    const isOpen = /^[^>]*nonMember:true\b/.test(part);
    if (!isOpen) losses.lose('what not everybody saw there');
    return (
      (isOpen ? part.slice(from, end < 0 ? undefined : end) : '') +
      (end < 0 ? '' : part.slice(behindComment(part, end)))
    );
  });
  return before + kept.join('');
}

function behindComment(text: string, at: number): number {
  const end = text.indexOf('-->', at);
  return end < 0 ? text.length : end + 3;
}

const withCards = (nodes: readonly HtmlNode[], losses: Losses): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node)) return [node];
    if (hasClass(node, 'kg-toggle-card')) {
      const made = toggleOf(node, losses);
      return [isSpoiler(node) ? { ...node, children: [made] } : made];
    }
    const [, reader] = Object.entries(readers).find(([name]) => hasClass(node, name)) ?? [];
    // Of a card its lines are kept, and no line can be under bars: where a spoiler stands in one, it is HTML like any other.
    if (reader && !holdsSpoiler([node])) return reader(node, losses);
    return [{ ...node, children: withCards(node.children, losses) }];
  });

const toggleOf = (card: HtmlElement, losses: Losses) =>
  toggle(ofClass(card, 'kg-toggle-heading-text'), withCards(ofClass(card, 'kg-toggle-content'), losses), losses);

type Reader = (card: HtmlElement, losses: Losses) => HtmlNode[];

const within = (card: HtmlElement, is: (element: HtmlElement) => boolean): HtmlNode[] =>
  findElement(card.children, is)?.children ?? [];
const ofClass = (card: HtmlElement, name: string) => within(card, (one) => hasClass(one, name));
const lineOf = (nodes: readonly HtmlNode[]) => oneLine(textOfHtml(nodes));
const captionOf = (card: HtmlElement) => escapedHtml(lineOf(within(card, ({ tag }) => tag === 'figcaption')));
const addressIn = (card: HtmlElement, name: 'href' | 'src', tag: string) =>
  findElement(card.children, (one) => one.tag === tag)?.attributes[name];

const readers: Record<string, Reader> = {
  'kg-bookmark-card'(card, losses) {
    const metadata = {
      title: lineOf(ofClass(card, 'kg-bookmark-title')),
      description: lineOf(ofClass(card, 'kg-bookmark-description')),
    };
    const given = { url: addressIn(card, 'href', 'a'), metadata, caption: captionOf(card) };
    return ghostCard('bookmark', given, [], losses);
  },
  'kg-audio-card'(card, losses) {
    const given = { src: addressIn(card, 'src', 'audio'), title: lineOf(ofClass(card, 'kg-audio-title')) };
    return ghostCard('audio', given, [], losses);
  },
  'kg-video-card': (card, losses) =>
    ghostCard('video', { src: addressIn(card, 'src', 'video'), caption: captionOf(card) }, [], losses),
  'kg-file-card'(card, losses) {
    const given = {
      src: addressIn(card, 'href', 'a'),
      fileTitle: lineOf(ofClass(card, 'kg-file-card-title')),
      fileName: lineOf(ofClass(card, 'kg-file-card-filename')),
      fileCaption: lineOf(ofClass(card, 'kg-file-card-caption')),
    };
    return ghostCard('file', given, [], losses);
  },
};
