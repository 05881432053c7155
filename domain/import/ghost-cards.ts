import MarkdownIt from 'markdown-it';
import { oneLine, shortened } from './html-shown.ts';
import type { Losses } from './html-table.ts';
import {
  element,
  type HtmlElement,
  type HtmlNode,
  holdsSpoiler,
  holdsUnended,
  textOfHtml,
  treeOf,
} from './html-tree.ts';
import { listIn, recordIn, wordsIn } from './json-values.ts';
import { SPOILER_BEGINS } from './shortcodes.ts';

type Card = Record<string, unknown>;

/**
 * What stands in a text of Ghost between its paragraphs, in the elements of HTML that say the same. Each is read by itself, so
 * that what is not closed in one ends with it.
 * @param inner what stands in it, where its name says nothing
 */
export function ghostCard(name: string, card: Card, inner: HtmlNode[], losses: Losses): HtmlNode[] {
  if (!isForEverybody(card.visibility)) {
    losses.lose(`the card ${shortened(name)}, which not everybody saw there`);
    return [];
  }
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (reader) return [element('div', reader(card, losses))];
  losses.lose(`the card ${shortened(name) || 'without a name'}${inner.length > 0 ? ', whose words were kept' : ''}`);
  return inner;
}

/** Cards can be for members or for mails alone. It has been written in three ways. */
function isForEverybody(visibility: unknown): boolean {
  const { web, showOnWeb, emailOnly } = recordIn(visibility);
  return recordIn(web).nonMember !== false && showOnWeb !== false && emailOnly !== true;
}

/** What opens when it is asked for: a spoiler where its heading says so. */
export function toggle(heading: HtmlNode[], content: HtmlNode[], losses: Losses): HtmlElement {
  const line = oneLine(textOfHtml(heading));
  if (!/\bspoilers?\b/i.test(line)) {
    losses.lose('the form of a toggle, whose words were kept');
    return element('div', [element('h4', heading), ...content]);
  }
  const about = line.replace(/^\W*spoilers?(\s+(alert|warning|ahead))?\b[\s:–—!.-]*/i, '');
  return element('details', [element('summary', [{ text: about }]), ...content], { class: 'spoiler' });
}

type Reader = (card: Card, losses: Losses) => HtmlNode[];

const readers: Record<string, Reader> = {
  ...{ image: readImage, gallery: readGallery, embed: readEmbed, bookmark: readBookmark, callout: readCallout },
  ...{ file: readFile, header: readHeader, product: readProduct, signup: readSignUp },
  'call-to-action': readCallToAction,
  toggle: (card, losses) => [toggle(treeIn(card.heading), treeIn(card.content), losses)],
  horizontalrule: () => [element('hr')],
  html: (card) => htmlOf(wordsIn(card.html)),
  markdown: (card) => htmlOf(markdown.render(wordsIn(card.markdown))),
  codeblock: (card) => [element('pre', [{ text: wordsIn(card.code) }]), ...paragraph(treeIn(card.caption))],
  button: (card) => button(card.buttonUrl, card.buttonText),
  audio: (card) => [shown(card.src, wordsIn(card.title))],
  video: (card) => captioned(card.src, card.caption, card.fileName),
  ...{ email: readMail, 'email-cta': readMail },
  paywall: (_, losses) => {
    losses.lose('where the part for members began');
    return [];
  },
};

/** As Ghost reads it: with HTML in it, and each line a line. */
const markdown = new MarkdownIt({ html: true, breaks: true, linkify: true });

const treeIn = (html: unknown): HtmlNode[] => treeOf(wordsIn(html));
const paragraph = (children: HtmlNode[]): HtmlNode[] => (children.length > 0 ? [element('p', children)] : []);
const linkTo = (url: unknown, words: string): HtmlElement => element('a', [{ text: words }], { href: wordsIn(url) });
const button = (url: unknown, words: unknown): HtmlNode[] =>
  wordsIn(words) ? paragraph([linkTo(url, wordsIn(words))]) : [];

/** What is shown from its address: as a frame is read, so is this. */
const shown = (src: unknown, title: string): HtmlElement => element('iframe', [], { src: wordsIn(src), title });

/** The same with a caption, or else a name, as its title. No title can be under bars, so a caption with a spoiler is words below. */
function captioned(src: unknown, caption: unknown, name: unknown): HtmlNode[] {
  const tree = treeIn(caption);
  if (holdsSpoiler(tree)) return [shown(src, wordsIn(name)), ...paragraph(tree)];
  return [shown(src, oneLine(textOfHtml(tree)) || wordsIn(name))];
}

const figure = (src: unknown, alt: unknown, caption: HtmlNode[], width?: unknown): HtmlElement =>
  element(
    'figure',
    [
      element('img', [], { src: wordsIn(src), alt: wordsIn(alt) }),
      ...(caption.length > 0 ? [element('figcaption', caption)] : []),
    ],
    { class: `kg-width-${wordsIn(width)}` },
  );

/**
 * HTML that somebody wrote into a card. Where it begins a spoiler that another card ends, nobody can say how far that goes.
 */
function htmlOf(html: string): HtmlNode[] {
  const tree = treeOf(html);
  return holdsUnended(tree) ? [...tree, { comment: SPOILER_BEGINS }] : tree;
}

function readImage(card: Card, losses: Losses): HtmlNode[] {
  if (wordsIn(card.href)) losses.lose(`the link of a picture to ${shortened(wordsIn(card.href))}`);
  return [figure(card.src, card.alt, treeIn(card.caption), card.cardWidth)];
}

function readGallery(card: Card): HtmlNode[] {
  const pictures = listIn(card.images).map(recordIn);
  return [
    ...pictures.map(({ src, alt, caption }) => figure(src, alt, treeIn(caption))),
    ...paragraph(treeIn(card.caption)),
  ];
}

/** A post of elsewhere is a quote with a link when its script is taken away; anything else is what its address shows. */
function readEmbed(card: Card): HtmlNode[] {
  const html = wordsIn(card.html);
  const hasNoAddress = wordsIn(card.url) === '' && html !== '';
  if (hasNoAddress || /<blockquote\b/i.test(html)) return [...treeOf(html), ...paragraph(treeIn(card.caption))];
  return captioned(card.url, card.caption, recordIn(card.metadata).title);
}

function readBookmark(card: Card, losses: Losses): HtmlNode[] {
  const { title, description } = recordIn(card.metadata);
  losses.lose(`the form of a bookmark to ${shortened(wordsIn(card.url))}, whose words were kept`);
  const below: HtmlNode[] = wordsIn(description) ? [element('br'), { text: wordsIn(description) }] : [];
  return [
    ...paragraph([linkTo(card.url, wordsIn(title) || wordsIn(card.url)), ...below]),
    ...paragraph(treeIn(card.caption)),
  ];
}

function readCallout(card: Card, losses: Losses): HtmlNode[] {
  losses.lose('the form of a callout, whose words were kept');
  return paragraph(treeIn(card.calloutText));
}

function readFile(card: Card): HtmlNode[] {
  const caption = wordsIn(card.fileCaption);
  return [
    shown(card.src, wordsIn(card.fileTitle) || wordsIn(card.fileName)),
    ...paragraph(caption ? [{ text: caption }] : []),
  ];
}

function readHeader(card: Card, losses: Losses): HtmlNode[] {
  losses.lose('the form of a header, whose words were kept');
  return [
    ...(wordsIn(card.backgroundImageSrc) ? [figure(card.backgroundImageSrc, '', [])] : []),
    element('h2', treeIn(card.header)),
    ...paragraph(treeIn(card.subheader)),
    ...(card.buttonEnabled === true ? button(card.buttonUrl, card.buttonText) : []),
  ];
}

function readProduct(card: Card, losses: Losses): HtmlNode[] {
  losses.lose('the form of a product, whose words were kept');
  if (card.productRatingEnabled === true)
    losses.lose(`the rating of a product, ${wordsIn(card.productStarRating)} of 5 stars`);
  return [
    ...(wordsIn(card.productImageSrc) ? [figure(card.productImageSrc, '', [])] : []),
    element('h4', treeIn(card.productTitle)),
    ...treeIn(card.productDescription),
    ...(card.productButtonEnabled === true ? button(card.productUrl, card.productButton) : []),
  ];
}

function readCallToAction(card: Card, losses: Losses): HtmlNode[] {
  losses.lose('the form of a call to action, whose words were kept');
  return [
    ...(card.hasSponsorLabel === true ? treeIn(card.sponsorLabel) : []),
    ...(wordsIn(card.imageUrl) ? [figure(card.imageUrl, '', [])] : []),
    ...treeIn(card.textValue),
    ...(card.showButton === true ? button(card.buttonUrl, card.buttonText) : []),
  ];
}

function readSignUp(card: Card, losses: Losses): HtmlNode[] {
  const said = oneLine(textOfHtml(treeIn(card.header)));
  losses.lose(`a form to sign up${said ? `: “${shortened(said)}”` : ''}`);
  return [];
}

function readMail(_: Card, losses: Losses): HtmlNode[] {
  losses.lose('what stood in its mail alone');
  return [];
}
