'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { NewPasswordField } from '#components/form/new-password-field.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { NAME_MAX } from '#domain/account.ts';
import { noState } from '#domain/action-state.ts';

type Props = {
  action: FormAction;
  token: string;
  /** Whether the address has an account, whose name and password stay. */
  known: boolean;
};

/** The first step into the house. */
export function AcceptForm({ action, token, known }: Props) {
  const [state, send] = useActionState(action, noState);
  return (
    <form className="stack" action={send} noValidate>
      <Refusal state={state} lead="You are not in yet." />
      <input type="hidden" name="token" value={token} />
      {!known && (
        <>
          <TextField
            state={state}
            name="name"
            label="Name"
            autoComplete="name"
            maxLength={NAME_MAX}
            help="As it will stand over what you write. You can change it later."
            required
          />
          <NewPasswordField state={state} name="password" label="Password" />
        </>
      )}
      <SubmitButton kind="main" full busy="Coming in…">
        Come in
      </SubmitButton>
    </form>
  );
}
