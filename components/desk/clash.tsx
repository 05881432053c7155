'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import type { Choosable } from '#domain/collision.ts';

/** A part or passage in which two texts differ, as both have it. */
export type ClashPart = {
  part: Choosable;
  name: string;
  mine: ReactNode;
  theirs: ReactNode;
  /** Whether both can stand, one after the other. */
  both?: boolean;
};

type Props = {
  storyId: number;
  version: number;
  /** The revision that holds the text which came second. */
  revision: number;
  parts: ClashPart[];
  /** The names of the parts that are the same in both. */
  alike: string[];
  /** Whose text came second and whose stands: "Yours", "Maren Holt’s". */
  names: { mine: string; theirs: string };
  /** When each was saved. */
  times: { mine: string; theirs: string };
  action: FormAction;
  /** This page, for the answer to come back to. */
  at: string;
};

/** Two texts, part by part, to choose between. A plain form. */
export function Clash({ storyId, version, revision, parts, alike, names, times, action, at }: Props) {
  const [state, send] = useForm(action, at);
  const take = ({ part, name, mine, theirs }: ClashPart, whose: 'mine' | 'theirs') => (
    <div className="take">
      <label className="take__who">
        <input
          type="radio"
          name={part}
          value={whose}
          required
          defaultChecked={state.values?.[part] === whose}
          aria-label={`${name}: ${names[whose]}`}
        />
        <b>{names[whose]}</b>
        <em>{times[whose]}</em>
        <span className="took">Taken</span>
      </label>
      {whose === 'mine' ? mine : theirs}
    </div>
  );
  return (
    <form className="gap" action={send}>
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="mine" value={revision} />
      {state.message && <Refusal state={state} lead="" />}
      <ol className="clash">
        {parts.map((one) => (
          <li key={one.part}>
            <fieldset>
              <legend className="sr">{one.name}: whose text?</legend>
              <p className="meta">
                <b>{one.name}</b>
              </p>
              {take(one, 'mine')}
              {take(one, 'theirs')}
              {one.both && (
                <p className="row">
                  <label className="check">
                    <input
                      type="radio"
                      name={one.part}
                      value="both"
                      defaultChecked={state.values?.[one.part] === 'both'}
                    />
                    <span>Keep both, one after the other, and mend it in the text</span>
                  </label>
                </p>
              )}
              {state.errors?.[one.part] && <p className="error">{state.errors[one.part]}</p>}
            </fieldset>
          </li>
        ))}
        {alike.length > 0 && (
          <li>
            <p className="meta">The same in both: {alike.join(', ')}.</p>
          </li>
        )}
      </ol>
      <div className="row gap">
        <SubmitButton kind="main">Save the text that results</SubmitButton>
        <button className="button" type="submit" name="all" value="mine" formNoValidate>
          Take all of {names.mine === 'Yours' ? 'mine' : names.mine}
        </button>
        <button className="button" type="submit" name="all" value="theirs" formNoValidate>
          Take all of {names.theirs}
        </button>
      </div>
    </form>
  );
}
