'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';
import type { Serial } from '#domain/spoiled-place.ts';
import { SpoilsPlace } from './spoils-fields.tsx';

type Props = {
  id: number;
  number: number;
  serial: Serial | null;
  action: FormAction;
  /** The page with this form in it, for the answer to come back to. */
  at: string;
  /** The page without it. */
  back: string;
};

/** Puts somebody else's comment on a series under bars, and says how far it gives it away. */
export function CoverForm({ id, number, serial, action, at, back }: Props) {
  const [state, submit] = useActionState(action, noState, at);
  return (
    <form className="comment__judge" action={submit} aria-label={`Put comment ${number} under bars`}>
      <input type="hidden" name="comment" value={id} />
      <div className="full stack">
        <Refusal state={state} lead="Nothing was put under bars." prefix="cover" />
        <SpoilsPlace serial={serial} state={state} prefix="cover" place={null} />
      </div>
      <SubmitButton kind="main" small>
        Put number {number} under bars
      </SubmitButton>
      <a className="button button--small" href={back}>
        Let it stand
      </a>
    </form>
  );
}
