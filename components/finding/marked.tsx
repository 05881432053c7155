import type { Term } from '#domain/desk-search.ts';
import { type FoundPiece, marked } from '#domain/found-passage.ts';
import { headlineParts } from '#domain/headline.ts';

/** A text in which the words that were looked for are marked. */
export const Marked = ({ text, terms }: { text: string; terms: Term[] }) => <Pieces pieces={marked(text, terms)} />;

/** Runs never move, so their place is their key. */
export function Pieces({ pieces }: { pieces: FoundPiece[] }) {
  return pieces.map(({ text, found }, at) => {
    const key = `${at}`;
    return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}

/** A headline, its titles of works in italics. */
export function MarkedHeadline({ text, terms }: { text: string; terms: Term[] }) {
  return headlineParts(text).map((part, at) => {
    const key = `${at}`;
    const Around = part.title ? 'i' : 'span';
    return (
      <Around key={key}>
        <Marked text={part.text} terms={terms} />
      </Around>
    );
  });
}
