import type { Footnote } from '#domain/footnotes.ts';
import { CoveredWords } from './covered-words.tsx';

/** The raised figure in the text. */
export function NoteReference({ number }: { number: number | undefined }) {
  return (
    <sup>
      <a href={`#note-${number}`} id={`ref-${number}`} aria-label={`Note ${number}`}>
        {number}
      </a>
    </sup>
  );
}

/** The notes of a text or of a hidden passage, each with the way back. */
export function Notes({ notes }: { notes: Footnote[] }) {
  if (notes.length === 0) return null;
  return (
    <ol className="notes">
      {notes.map(({ number, text, covered }) => (
        <li key={number} id={`note-${number}`} value={number}>
          {covered ? <CoveredWords>{text}</CoveredWords> : text}{' '}
          <a href={`#ref-${number}`}>
            Back<span className="sr"> to the text at note {number}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
