'use client';

import { useActionState } from 'react';
import { Check } from '#components/form/check.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { PasswordField } from '#components/form/password-field.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { EMAIL_MAX } from '#domain/account.ts';
import { noState } from '#domain/action-state.ts';

export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  const [state, send] = useActionState(action, noState);
  return (
    <form className="stack" action={send} noValidate>
      <input type="hidden" name="next" value={next} />
      <Refusal state={state} lead="You are not signed in." />
      <TextField
        state={state}
        name="email"
        label="Mail address"
        type="email"
        autoComplete="username"
        maxLength={EMAIL_MAX}
        required
      />
      <PasswordField state={state} name="password" label="Password" autoComplete="current-password" />
      <Check state={state} name="stay" checked>
        Keep me signed in on this device
      </Check>
      <SubmitButton kind="main" full busy="Signing in…">
        Sign in
      </SubmitButton>
    </form>
  );
}
