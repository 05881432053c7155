'use client';

import { bylineKey, type Writer } from '#domain/byline.ts';
import { RowMoves } from './row-moves.tsx';

type Props = {
  writer: Writer;
  /** From 0. */
  at: number;
  last: number;
  may: boolean;
  hydrated: boolean;
  move: (from: number, to: number) => void;
  remove: (at: number) => void;
};

/** One name over the story. Without JavaScript its buttons send the form. */
export function BylineRow({ writer, at, last, may, hydrated, move, remove }: Props) {
  return (
    <li>
      <span>
        <b>{writer.name}</b> <span className="meta">{writer.by === 'guest' ? 'guest' : `@${writer.handle}`}</span>
      </span>
      {may && (
        <>
          <input type="hidden" name={`byline${at + 1}`} value={bylineKey(writer)} />
          {last > 0 && (
            <RowMoves
              name="moveByline"
              row={writer.name}
              at={at}
              last={last}
              hydrated={hydrated}
              move={move}
              remove={remove}
            />
          )}
        </>
      )}
    </li>
  );
}
