'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { SHUT_OUT_REASON_MAX } from '#domain/invitation.ts';

type Props = { id: number; banned: boolean; shutOut: FormAction; letIn: FormAction };

/** Shuts an account out, or lets it in again. */
export function StandingForm({ id, banned, shutOut, letIn }: Props) {
  const [state, send] = useForm(banned ? letIn : shutOut);
  return (
    <form className="stack narrow" action={send}>
      <Refusal state={state} lead="Nothing was changed." />
      <input type="hidden" name="id" value={id} />
      {banned ? (
        <>
          <p>They cannot sign in, and are told nothing else. What they wrote stands.</p>
          <SubmitButton busy="Letting in…">Let in again</SubmitButton>
        </>
      ) : (
        <>
          <TextField
            state={state}
            name="reason"
            label="Why"
            maxLength={SHUT_OUT_REASON_MAX}
            help="For the audit log. Every session ends at once; what they wrote stays, and they can be let in again."
          />
          <SubmitButton kind="end" busy="Shutting out…">
            Shut out
          </SubmitButton>
        </>
      )}
    </form>
  );
}
