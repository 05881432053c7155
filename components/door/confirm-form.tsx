'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { PasswordField } from '#components/form/password-field.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';

type Props = {
  action: FormAction;
  token: string;
  /** In another browser than the one that signed up, the link alone is not enough. */
  asksPassword: boolean;
};

export function ConfirmForm({ action, token, asksPassword }: Props) {
  const [state, send] = useActionState(action, noState);
  return (
    <form className="stack" action={send} noValidate>
      <input type="hidden" name="token" value={token} />
      <Refusal state={state} lead="Nothing was confirmed." />
      {asksPassword && (
        <PasswordField
          state={state}
          name="password"
          label="Password"
          autoComplete="current-password"
          help="The one you chose when you made the account. This is another browser than then."
        />
      )}
      <SubmitButton kind="main" full busy="One moment…">
        Confirm and sign in
      </SubmitButton>
    </form>
  );
}
