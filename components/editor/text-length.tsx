import { inMinutes, inWords } from '#components/desk/story-words.ts';
import { minutesFor } from '#domain/reading-time.ts';

/** What hangs beside the text: how long it is, and how long it takes to read. */
export const TextLength = ({ words }: { words: number }) => (
  <div className="slip__name">
    <p className="label">Text</p>
    <p className="meta count">
      {inWords(words)}, {inMinutes(minutesFor(words))}
    </p>
  </div>
);
