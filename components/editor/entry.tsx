'use client';

import { BLURB_MAX } from '#domain/list-entries.ts';
import type { WorkLine } from '#domain/work-line.ts';
import { EntryRank } from './entry-rank.tsx';
import { RowMoves } from './row-moves.tsx';
import { workLabel } from './work-label.ts';

type Props = {
  work: WorkLine;
  blurb: string;
  /** From 0. */
  at: number;
  /** That readers see: of those that tie it is that of the first. */
  rank: number;
  tied: boolean;
  last: number;
  hydrated: boolean;
  move: (from: number, to: number) => void;
  remove: (at: number) => void;
  tie: (at: number, tied: boolean) => void;
};

/** One work of a list. Without JavaScript its buttons send the form. */
export function Entry({ work, blurb, at, rank, tied, last, hydrated, move, remove, tie }: Props) {
  const place = at + 1;

  return (
    <li>
      <b className="order__grip" draggable={hydrated}>
        {rank}
      </b>
      <div>
        <strong>{workLabel(work)}</strong>
        <input type="hidden" name={`entry${place}`} value={work.id} />
        <label className="sr" htmlFor={`blurb-${work.id}`}>
          What we say of {work.title}
        </label>
        <textarea
          className="input"
          id={`blurb-${work.id}`}
          name={`blurb${place}`}
          rows={2}
          maxLength={BLURB_MAX}
          defaultValue={blurb}
        />
        <EntryRank
          work={work}
          place={place}
          tied={tied}
          hydrated={hydrated}
          move={(to) => move(at, Math.min(to - 1, last))}
          tie={(wanted) => tie(at, wanted)}
        />
      </div>
      <RowMoves name="move" row={work.title} at={at} last={last} hydrated={hydrated} move={move} remove={remove} />
    </li>
  );
}
