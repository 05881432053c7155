'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ENTRIES_MAX } from '#domain/list-entries.ts';
import type { WorkLine } from '#domain/work-line.ts';

type Props = {
  work: WorkLine;
  /** From 1. */
  place: number;
  tied: boolean;
  hydrated: boolean;
  move: (to: number) => void;
  tie: (tied: boolean) => void;
};

/** The place of a work as a number to type, and whether it ties with the one above. Without JavaScript both are sent. */
export function EntryRank({ work, place, tied, hydrated, move, tie }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const entered = useRef(false);

  // A row that moves in the page loses the focus; whoever typed its place goes on from there.
  useEffect(() => {
    if (entered.current && place > 0) field.current?.focus();
    entered.current = false;
  }, [place]);

  const moveTo = () => {
    const wanted = Number(typed);
    setTyped(undefined);
    if (typed && Number.isInteger(wanted) && wanted >= 1 && wanted !== place) move(wanted);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || !hydrated) return;
    event.preventDefault();
    entered.current = true;
    moveTo();
  };
  return (
    <span className="row">
      <label className="order__place">
        <span>
          Place<span className="sr"> of {work.title}</span>
        </span>
        <input
          className="input"
          ref={field}
          type="number"
          min={1}
          max={ENTRIES_MAX}
          {...(hydrated
            ? { value: typed ?? place, onChange: (event) => setTyped(event.target.value), onBlur: moveTo }
            : { name: `place${place}`, defaultValue: place })}
          onKeyDown={onKeyDown}
        />
      </label>
      {place > 1 && (
        <label className="check">
          <input
            type="checkbox"
            name={`tied${place}`}
            value="1"
            {...(hydrated ? { checked: tied } : { defaultChecked: tied })}
            onChange={(event) => tie(event.target.checked)}
          />
          <span>
            Ties with the one above<span className="sr">: {work.title}</span>
          </span>
        </label>
      )}
    </span>
  );
}
