'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { NewPasswordField } from '#components/form/new-password-field.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { EMAIL_MAX, NAME_MAX } from '#domain/account.ts';
import { noState } from '#domain/action-state.ts';

export function FirstAdminForm({ action, token }: { action: FormAction; token: string }) {
  const [state, send] = useActionState(action, noState);
  return (
    <form className="stack" action={send} noValidate>
      <input type="hidden" name="token" value={token} />
      <Refusal state={state} lead="No account was made." />
      <TextField state={state} name="name" label="Name" autoComplete="name" maxLength={NAME_MAX} required />
      <TextField
        state={state}
        name="email"
        label="Mail address"
        type="email"
        autoComplete="username"
        maxLength={EMAIL_MAX}
        required
      />
      <NewPasswordField state={state} name="password" label="Password" />
      <SubmitButton kind="main" full busy="One moment…">
        Make the first admin
      </SubmitButton>
    </form>
  );
}
