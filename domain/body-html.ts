import type { Body, BodyMark, BodyNode } from './body.ts';
import type { VideoProvider } from './body-nodes.ts';
import { isReference, referenceKey } from './reference.ts';
import type { Shown } from './shown.ts';
import { videoAddress } from './video.ts';
import { xmlText } from './xml.ts';

/** The elements of blocks that hold other blocks, and of marks. */
const elements: Record<string, string> = {
  ...{ paragraph: 'p', blockquote: 'blockquote', pullQuote: 'blockquote', bulletList: 'ul', listItem: 'li' },
  ...{ table: 'table', tableRow: 'tr', tableHeader: 'th', tableCell: 'td' },
  ...{ bold: 'strong', italic: 'em', strike: 's' },
};

type Around = Shown & { notes: string[] };

/**
 * A text in plain HTML, for programs that know nothing of ours. Spoilers are in it, each marked: a passage closed under what it is
 * about, words as `class="spoiler"`.
 */
export function bodyHtml({ content }: Body, shown: Shown): string {
  const around = { ...shown, notes: [] };
  const blocks = content.map((node) => nodeHtml(node, around)).join('\n');
  const notes = around.notes.map((note, at) => `<li id="note-${at + 1}">${note}</li>`);
  return notes.length > 0 ? `${blocks}\n<ol>${notes.join('')}</ol>` : blocks;
}

const within = (nodes: readonly BodyNode[] = [], around: Around) =>
  nodes.map((node) => nodeHtml(node, around)).join('');

function nodeHtml(node: BodyNode, around: Around): string {
  const { type, attrs = {}, content } = node;
  switch (type) {
    case 'text':
      return (node.marks ?? []).reduceRight((inner, mark) => marked(inner, mark, around), xmlText(node.text ?? ''));
    case 'hardBreak':
      return '<br/>';
    case 'horizontalRule':
      return '<hr/>';
    case 'heading':
      return `<h${Number(attrs.level)}>${within(content, around)}</h${Number(attrs.level)}>`;
    case 'orderedList':
      return `<ol start="${Number(attrs.start ?? 1)}">${within(content, around)}</ol>`;
    case 'figure':
      return figureHtml(Number(attrs.mediaId), String(attrs.caption ?? ''), around);
    case 'video':
      return `<p><a href="${xmlText(filmAddress(attrs))}">${xmlText(String(attrs.title ?? '') || 'Film')}</a></p>`;
    case 'spoiler':
      return `<details class="spoiler"><summary>Spoiler: ${xmlText(String(attrs.about))}</summary>${within(content, around)}</details>`;
    case 'footnote':
      return noteHtml(node, around);
    case 'relatedStory':
    case 'scoreCard':
      return cardHtml(Number(attrs.storyId), around);
    default: {
      const element = elements[type] ?? 'div';
      return `<${element}>${within(content, around)}</${element}>`;
    }
  }
}

function noteHtml({ attrs = {}, marks = [] }: BodyNode, { notes }: Around): string {
  const text = xmlText(String(attrs.text ?? ''));
  // A note to words under bars is under bars.
  notes.push(marks.some(({ type }) => type === 'spoilerText') ? `<span class="spoiler">${text}</span>` : text);
  return `<sup><a href="#note-${notes.length}">${notes.length}</a></sup>`;
}

function figureHtml(id: number, caption: string, { picture }: Around): string {
  const found = picture(id);
  if (!found) return '';
  const said = caption && `<figcaption>${xmlText(caption)}</figcaption>`;
  return `<figure><img src="${xmlText(found.address)}" alt="${xmlText(found.alt)}"/>${said}</figure>`;
}

function cardHtml(storyId: number, { card }: Around): string {
  const found = card(storyId);
  return found ? `<p><a href="${xmlText(found.address)}">${xmlText(found.title)}</a></p>` : '';
}

const filmAddress = (attrs: Record<string, unknown>) =>
  videoAddress({ provider: attrs.provider as VideoProvider, id: String(attrs.id) });

function marked(inner: string, { type, attrs = {} }: BodyMark, { reference }: Around): string {
  if (type === 'spoilerText') return `<span class="spoiler">${inner}</span>`;
  const element = elements[type];
  if (element) return `<${element}>${inner}</${element}>`;
  const to = type === 'reference' && isReference(attrs) ? reference(referenceKey(attrs)) : attrs.href;
  return typeof to === 'string' ? `<a href="${xmlText(to)}">${inner}</a>` : inner;
}
