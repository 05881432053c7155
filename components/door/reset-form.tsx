'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { NewPasswordField } from '#components/form/new-password-field.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';

type Props = {
  action: FormAction;
  token: string;
  /** For the browser's own list of passwords. */
  email: string;
};

export function ResetForm({ action, token, email }: Props) {
  const [state, send] = useActionState(action, noState);
  return (
    <form className="stack" action={send} noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="email" autoComplete="username" defaultValue={email} hidden />
      <Refusal state={state} lead="The password is as it was." />
      <NewPasswordField state={state} name="newPassword" label="New password" />
      <SubmitButton kind="main" full busy="One moment…">
        Change it and sign in
      </SubmitButton>
    </form>
  );
}
