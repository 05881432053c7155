import { isSerial, type Seen, seenInWords } from '#domain/seen.ts';
import { type WorkLink, workPath } from '#domain/work.ts';
import { workKindNames } from './work-words.ts';

/** A work that somebody has seen, and of a series how far. */
export const SeenWork = ({ work, seen }: { work: WorkLink; seen: Seen }) => (
  <>
    <a href={workPath(work)}>
      <i>{work.title}</i>
    </a>{' '}
    <span className="meta">
      {workKindNames[work.kind]}
      {isSerial(work.kind) && `, ${seenInWords(seen)}`}
    </span>
  </>
);
