import type { BodyMark, BodyNode } from './body.ts';

/** The least that a comparison tells apart: a word, a sign or a space, a line break, a footnote. */
export type Piece = { kind: 'word' | 'sign' | 'break' | 'note'; text: string; marks: BodyMark[] };

/** Of no language in particular: a publication may quote any. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

export function piecesOfText(text: string, marks: BodyMark[] = []): Piece[] {
  return Array.from(segmenter.segment(text), ({ segment, isWordLike }) => ({
    kind: isWordLike ? ('word' as const) : ('sign' as const),
    text: segment,
    marks,
  }));
}

/** What stands in one paragraph or heading. */
export const piecesOf = (nodes: BodyNode[] = []): Piece[] => nodes.flatMap(piecesOfNode);

function piecesOfNode({ type, text, marks = [], attrs, content }: BodyNode): Piece[] {
  if (text !== undefined) return piecesOfText(text, marks);
  if (type === 'hardBreak') return [{ kind: 'break', text: '\n', marks: [] }];
  if (type === 'footnote') return [{ kind: 'note', text: String(attrs?.text ?? ''), marks }];
  return piecesOf(content);
}

/** How many words a piece is: a footnote is as many as stand in it. */
export function wordsIn({ kind, text }: Piece): number {
  if (kind === 'note') return piecesOfText(text).filter((piece) => piece.kind === 'word').length;
  return kind === 'word' ? 1 : 0;
}
