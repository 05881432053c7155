import type { Body, BodyMark, BodyNode } from './body.ts';
import { captioned } from './feed-picture.ts';
import { type Footnote, type Footnotes, footnotesIn } from './footnotes.ts';
import { plainHeadline } from './headline.ts';
import { isSafeLink } from './link.ts';
import { noneOpen } from './open-spoilers.ts';
import type { CreditedPicture } from './picture.ts';
import { isReference, type Linked, referenceKey } from './reference.ts';
import { spokenScore } from './score.ts';
import type { ScoreScale } from './score-scale.ts';
import { SPOILER_RUN } from './spoiler-text.ts';
import { storyPath } from './story.ts';
import type { StoryCard } from './story-card.ts';
import { videoAddress } from './video.ts';
import { isVideoProvider, videoServices } from './video-player.ts';
import { spoilerState, withheldBody } from './withheld.ts';
import { xmlText } from './xml.ts';

type Told = {
  body: Body;
  pictures: ReadonlyMap<number, CreditedPicture>;
  linked: Linked;
  scale: ScoreScale;
  /** The address of the site, and of the page that the text stands on. */
  url: string;
  page: string;
};

/** What a node may need to know of the text around it. */
type Around = Omit<Told, 'body'> & { notes: Footnotes };

/**
 * The text of a story as HTML for feeds, without what spoils: plain elements, whole addresses. Readers' pages have markup of
 * their own (components/prose).
 */
export function feedBody({ body: stored, ...told }: Told): string {
  const body = withheldBody(stored, noneOpen);
  const notes = footnotesIn(body);
  return inner(body.content, { ...told, notes }) + notesHtml(notes.atFoot);
}

const inner = (nodes: readonly BodyNode[] = [], around: Around): string =>
  nodes.map((node) => html(node, around)).join('');

/** Elements that say the same everywhere, by the node that they stand for. */
const plain: Record<string, string> = {
  bulletList: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
  pullQuote: 'blockquote',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
};

function html(node: BodyNode, around: Around): string {
  const { type, attrs = {}, content } = node;
  const element = plain[type];
  if (element) return `<${element}>${inner(content, around)}</${element}>`;
  switch (type) {
    case 'text':
      return (node.marks ?? []).reduceRight((text, mark) => marked(text, mark, around), xmlText(node.text ?? ''));
    case 'paragraph':
      return `<p>${inner(content, around)}</p>`;
    case 'heading':
      return attrs.level === 3 ? `<h3>${inner(content, around)}</h3>` : `<h2>${inner(content, around)}</h2>`;
    case 'orderedList':
      return `<ol${startOf(attrs.start)}>${inner(content, around)}</ol>`;
    case 'table':
      return `<table><tbody>${inner(content, around)}</tbody></table>`;
    case 'hardBreak':
      return '<br>';
    case 'horizontalRule':
      return '<hr>';
    case 'figure':
      return captioned(around.pictures.get(Number(attrs.mediaId)), String(attrs.caption ?? ''), around.url);
    case 'video':
      return videoHtml(attrs);
    case 'footnote':
      return `<sup>${around.notes.numbers.get(node)}</sup>`;
    case 'spoiler':
      return `<p>${withheldHtml(node, around, withheldSaid(String(attrs.about ?? '')))}</p>`;
    case SPOILER_RUN:
      return withheldHtml(node, around, 'spoiler');
    case 'relatedStory':
      return cardHtml('Read as well', around.linked.cards.get(Number(attrs.storyId)), around);
    case 'scoreCard':
      return scoreHtml(around.linked.cards.get(Number(attrs.storyId)), around);
    default:
      // What a newer release knew is passed over, never an error.
      return '';
  }
}

const startOf = (start: unknown = 1) => (start === 1 ? '' : ` start="${Number(start)}"`);

const withheldSaid = (about: string) => (about ? `A spoiler about ${about}` : 'A spoiler');

/** In the place of the words: where they can be asked for. */
const withheldHtml = (node: BodyNode, { page }: Around, said: string) =>
  `[<a href="${xmlText(`${page}#spoiler-${spoilerState(node)?.key}`)}">${xmlText(said)}</a>]`;

const wraps: Record<string, string> = { bold: 'b', italic: 'i', strike: 's' };

function marked(text: string, { type, attrs }: BodyMark, around: Around): string {
  const element = wraps[type];
  if (element) return `<${element}>${text}</${element}>`;
  if (type === 'link') return linkHtml(attrs?.href, text, around);
  if (type === 'reference' && isReference(attrs))
    return linkHtml(around.linked.paths.get(referenceKey(attrs)), text, around);
  return text;
}

function linkHtml(to: unknown, text: string, { url, page }: Around): string {
  if (!isSafeLink(to)) return text;
  const address = to.startsWith('/') ? url + to : to.startsWith('#') ? page + to : to;
  return `<a href="${xmlText(address)}">${text}</a>`;
}

function videoHtml({ provider, id, title }: Record<string, unknown>): string {
  if (!isVideoProvider(provider) || typeof id !== 'string') return '';
  const said = `${title ? `${String(title)}: a film` : 'A film'} at ${videoServices[provider]}`;
  return `<p><a href="${xmlText(videoAddress({ provider, id }))}">${xmlText(said)}</a></p>`;
}

/** One that readers cannot see leaves no hole. */
function cardHtml(label: string, story: StoryCard | undefined, { url }: Around, after = ''): string {
  if (!story) return '';
  const title = xmlText(plainHeadline(story.headline));
  return `<p>${label}: <a href="${xmlText(url + storyPath(story))}">${title}</a>${after}</p>`;
}

function scoreHtml(story: StoryCard | undefined, around: Around): string {
  const score = story && story.score !== null ? `, ${xmlText(spokenScore(story.score, around.scale))}` : '';
  const verdict = story?.verdict ? `<br>${xmlText(story.verdict)}` : '';
  return cardHtml('Our review', story, around, score + verdict);
}

function notesHtml(notes: readonly Footnote[]): string {
  if (notes.length === 0) return '';
  const lines = notes.map(({ number, text }) => `<li value="${number}">${xmlText(text)}</li>`);
  return `<ol>${lines.join('')}</ol>`;
}
