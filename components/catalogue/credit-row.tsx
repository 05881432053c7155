'use client';

import { useState } from 'react';
import { RowMoves } from '#components/editor/row-moves.tsx';
import { jobNames } from '#components/work/work-words.ts';
import type { ActionState } from '#domain/action-state.ts';
import { jobs } from '#domain/work.ts';
import { PERSON_NAME_MAX, ROLE_MAX } from '#domain/work-limits.ts';
import type { CreditDraft } from './work-draft.ts';

type Props = {
  credit: CreditDraft;
  /** From 0. */
  at: number;
  last: number;
  state: ActionState;
  hydrated: boolean;
  look: (typed: string) => void;
  move: (from: number, to: number) => void;
  remove: (at: number) => void;
};

/** One credit. Without JavaScript its buttons send the form. */
export function CreditRow({ credit, at, last, state, hydrated, look, move, remove }: Props) {
  const row = at + 1;
  const error = state.errors?.[`person${row}`];
  // Taken once: the row may move, and what the form says of its old place is then another's.
  const [typed] = useState(() => ({
    name: state.values?.[`person${row}`] ?? credit.name,
    job: state.values?.[`job${row}`] ?? credit.job,
    role: state.values?.[`role${row}`] ?? credit.role,
  }));

  return (
    <li>
      <b className="order__grip" draggable={hydrated}>
        {row}
      </b>
      <div className="pair pair--three">
        <div className="field">
          <label className="sr" htmlFor={`person${row}`}>
            Person {row}
          </label>
          <input
            className="input"
            id={`person${row}`}
            name={`person${row}`}
            defaultValue={typed.name}
            placeholder="Name"
            list="people"
            maxLength={PERSON_NAME_MAX}
            autoComplete="off"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `person${row}-error` : undefined}
            onChange={(event) => look(event.target.value)}
          />
          {error && (
            <p className="error" id={`person${row}-error`}>
              {error}
            </p>
          )}
          <input type="hidden" name={`personId${row}`} value={credit.personId} />
        </div>
        <div className="field">
          <label className="sr" htmlFor={`job${row}`}>
            What person {row} did
          </label>
          <select className="input" id={`job${row}`} name={`job${row}`} defaultValue={typed.job}>
            {jobs.map((job) => (
              <option key={job} value={job}>
                {jobNames[job]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label className="sr" htmlFor={`role${row}`}>
            Role of person {row}
          </label>
          <input
            className="input"
            id={`role${row}`}
            name={`role${row}`}
            defaultValue={typed.role}
            placeholder="Role"
            maxLength={ROLE_MAX}
            autoComplete="off"
          />
        </div>
      </div>
      <RowMoves
        name="move"
        row={credit.name || `row ${row}`}
        at={at}
        last={last}
        hydrated={hydrated}
        move={move}
        remove={remove}
      />
    </li>
  );
}
