'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { NewPasswordField } from '#components/form/new-password-field.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { EMAIL_MAX, NAME_MAX } from '#domain/account.ts';
import { noState } from '#domain/action-state.ts';

export function SignUpForm({ action, next }: { action: FormAction; next: string }) {
  const [state, send] = useActionState(action, noState);
  return (
    <form className="stack" action={send} noValidate>
      <input type="hidden" name="next" value={next} />
      <Refusal state={state} lead="No account was made." />
      <TextField
        state={state}
        name="name"
        label="Name"
        autoComplete="name"
        maxLength={NAME_MAX}
        help="As it stands before “says:”. Any that you like to be called by."
        required
      />
      <TextField
        state={state}
        name="email"
        label="Mail address"
        type="email"
        autoComplete="username"
        maxLength={EMAIL_MAX}
        help="Nobody sees it. We send a link there once, to know that it is yours."
        required
      />
      <NewPasswordField state={state} name="password" label="Password" />
      <SubmitButton kind="main" full busy="One moment…">
        Make an account
      </SubmitButton>
    </form>
  );
}
