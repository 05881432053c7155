'use client';

import { useActionState } from 'react';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { noState } from '#domain/action-state.ts';
import { MAX_REASON_CHARACTERS } from '#domain/comment.ts';
import type { FormAction } from './actions.ts';

type Props = { id: number; number: number; action: FormAction; at: string; back: string };

/** A moderator's removal: with a reason, which everybody reads in place of the comment. */
export function RemovalForm({ id, number, action, at, back }: Props) {
  const [state, submit] = useActionState(action, noState, at);
  return (
    <form className="comment__judge" action={submit} aria-label={`Remove comment ${number}`}>
      <input type="hidden" name="comment" value={id} />
      <div className="full stack">
        <Refusal state={state} lead="Nothing was removed." prefix="removal" />
        <TextField
          name="reason"
          label="Why"
          prefix="removal"
          state={state}
          maxLength={MAX_REASON_CHARACTERS}
          help="Everybody reads it in place of the comment: “aimed at the person, not at the film”. The number stays, and it can be restored."
        />
      </div>
      <SubmitButton kind="end" small>
        Remove number {number}
      </SubmitButton>
      <a className="button button--small" href={back}>
        Let it stand
      </a>
    </form>
  );
}
