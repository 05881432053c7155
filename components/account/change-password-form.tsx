'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { NewPasswordField } from '#components/form/new-password-field.tsx';
import { PasswordField } from '#components/form/password-field.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';

type Props = {
  action: FormAction;
  /** For the browser's own list of passwords. */
  email: string;
};

export function ChangePasswordForm({ action, email }: Props) {
  const [state, send] = useActionState(action, noState);
  return (
    <form className="stack gap narrow" action={send} noValidate>
      <input type="email" autoComplete="username" defaultValue={email} hidden />
      <Refusal state={state} lead="The password is as it was." />
      <PasswordField state={state} name="currentPassword" label="Password until now" autoComplete="current-password" />
      <NewPasswordField state={state} name="newPassword" label="New password" />
      <SubmitButton busy="One moment…">Change the password</SubmitButton>
    </form>
  );
}
