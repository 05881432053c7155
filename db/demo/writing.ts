import type { BodyMark, BodyNode } from '#domain/body.ts';
import type { PictureName } from './pictures.ts';

/**
 * Words for building the rich text of the demo's stories so that their files read as prose. Within a paragraph:
 * *italics*, **bold**, ~~struck~~, [a link](https://example.org), [one to a work](work:her) and ^[a footnote]. A work has
 * its slug until the seed knows its id (place-names.ts).
 */

/** One paragraph; lines may be broken anywhere. */
export const p = (strings: TemplateStringsArray): BodyNode => ({
  type: 'paragraph',
  content: inline(oneLine(strings)),
});

export const h2 = (text: string): BodyNode => ({ type: 'heading', attrs: { level: 2 }, content: inline(text) });
export const h3 = (text: string): BodyNode => ({ type: 'heading', attrs: { level: 3 }, content: inline(text) });

export const bullets = (...items: string[]): BodyNode => ({ type: 'bulletList', content: items.map(listItem) });
export const numbers = (...items: string[]): BodyNode => ({ type: 'orderedList', content: items.map(listItem) });

export const quote = (...blocks: BodyNode[]): BodyNode => ({ type: 'blockquote', content: blocks });
export const pull = (strings: TemplateStringsArray): BodyNode => ({ type: 'pullQuote', content: [p(strings)] });
export const rule = (): BodyNode => ({ type: 'horizontalRule' });

/** What is withheld until asked for; `about` says what it gives away. */
export const spoiler = (about: string, ...blocks: BodyNode[]): BodyNode => ({
  type: 'spoiler',
  attrs: { about },
  content: blocks,
});

/** Carries the picture's name until the seed knows its id (place-names.ts). */
export const figure = (picture: PictureName, caption: string, { wide = false } = {}): BodyNode => ({
  type: 'figure',
  attrs: { mediaId: picture, caption, wide },
});

type Video = { provider: 'youtube' | 'vimeo'; id: string; title: string; poster: PictureName };

export const video = ({ poster, ...attrs }: Video): BodyNode => ({
  type: 'video',
  attrs: { ...attrs, posterId: poster },
});

const listItem = (text: string): BodyNode => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: inline(text) }],
});

const oneLine = (strings: TemplateStringsArray) => strings.join('').replace(/\s+/g, ' ').trim();

const markup =
  /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|~~(?<strike>.+?)~~|\^\[(?<note>[^\]]+)\]|\[(?<label>[^\]]+)\]\((?<href>[^)]+)\)/;

function inline(text: string, marks: BodyMark[] = []): BodyNode[] {
  const found = markup.exec(text);
  if (!found?.groups) return text ? [{ type: 'text', text, ...(marks.length > 0 && { marks }) }] : [];
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  return [...inline(before, marks), ...marked(found.groups, marks), ...inline(after, marks)];
}

function marked({ bold, italic, strike, note, label, href }: Record<string, string | undefined>, marks: BodyMark[]) {
  if (bold) return inline(bold, [...marks, { type: 'bold' }]);
  if (italic) return inline(italic, [...marks, { type: 'italic' }]);
  if (strike) return inline(strike, [...marks, { type: 'strike' }]);
  if (note) return [{ type: 'footnote', attrs: { text: note } }];
  const work = href?.startsWith('work:') && href.slice('work:'.length);
  const link = work ? { type: 'reference', attrs: { kind: 'work', id: work } } : { type: 'link', attrs: { href } };
  return inline(label ?? '', [...marks, link]);
}
