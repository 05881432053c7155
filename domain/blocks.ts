import type { Body, BodyNode } from './body.ts';
import { type Piece, piecesOf, piecesOfText } from './pieces.ts';

/** A paragraph, a heading, a picture: what a text is made of when nesting is left aside. */
export type Block = {
  node: BodyNode;
  /** Whether it is words, rather than a picture, a film or a line. */
  isText: boolean;
  /** Its words, or those under the picture. */
  pieces: Piece[];
  text: string;
  /** What it stands in, from outside: "blockquote", "spoiler: who goes home". */
  within: string[];
  /** Its place among the paragraphs outside of everything, from 1; undefined for what is no such paragraph. */
  paragraph: number | undefined;
};

/** Words beside what is no text. */
const captions: Record<string, string> = { figure: 'caption', video: 'title' };

const inline = new Set(['text', 'hardBreak', 'footnote']);

/** The blocks of a text in reading order. Empty paragraphs are nothing to compare. */
export function blocksOf(body: Body): Block[] {
  let paragraphs = 0;
  const visit = (node: BodyNode, within: string[]): Block[] => {
    const isParagraph = node.type === 'paragraph';
    const isText = isParagraph || node.type === 'heading' || (node.content ?? []).some(({ type }) => inline.has(type));
    if (!isText && node.content) return node.content.flatMap((child) => visit(child, [...within, nameOf(node)]));
    const caption = captions[node.type];
    const pieces = isText ? piecesOf(node.content) : piecesOfText(caption ? String(node.attrs?.[caption] ?? '') : '');
    if (isText && pieces.length === 0) return [];
    const isCounted = isParagraph && within.length === 0;
    if (isCounted) paragraphs += 1;
    const text = pieces.map((piece) => piece.text).join('');
    return [{ node, isText, pieces, text, within, paragraph: isCounted ? paragraphs : undefined }];
  };
  return body.content.flatMap((node) => visit(node, []));
}

const nameOf = ({ type, attrs }: BodyNode) => (attrs?.about ? `${type}: ${attrs.about}` : type);

/** What the spoiler gives away that a block stands in; undefined for a block that stands in none. */
export function spoilerAround({ within }: Block): string | undefined {
  const spoiler = within.find((name) => name.startsWith('spoiler'));
  return spoiler?.replace(/^spoiler(: )?/, '');
}

/** What makes a block itself: its words; of a picture or a film, which one it is. */
export function identityOf({ isText, node, text }: Block): string {
  if (isText) return `text ${text}`;
  const { type, attrs } = node;
  if (type === 'figure') return `picture ${attrs?.mediaId}`;
  return type === 'video' ? `film ${attrs?.provider} ${attrs?.id}` : `${type} ${JSON.stringify(attrs ?? {})}`;
}
