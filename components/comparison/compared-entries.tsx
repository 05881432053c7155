import type { ComparedEntry } from '#domain/comparison.ts';
import type { WorkLine } from '#domain/work-line.ts';
import { titleOf } from './title-of.ts';
import { Added, Taken, Words } from './words.tsx';

/** The ranks of a list: where each work stood and stands, and what is said of it. */
export function ComparedEntries({ entries, works }: { entries: ComparedEntry[]; works: WorkLine[] }) {
  return (
    <ul>
      {entries.map(({ workId, was, rank, blurb }) => (
        <li key={workId}>
          {was !== null && was !== rank && <Taken>No. {was}</Taken>}{' '}
          {rank !== null && (was === rank ? <span>No. {rank}</span> : <Added>No. {rank}</Added>)}{' '}
          <b>{titleOf(workId, works)}</b> <Words runs={blurb} />
        </li>
      ))}
    </ul>
  );
}
