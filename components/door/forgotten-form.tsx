'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { EMAIL_MAX } from '#domain/account.ts';
import { noState } from '#domain/action-state.ts';

export function ForgottenForm({ action, next }: { action: FormAction; next: string }) {
  const [state, send] = useActionState(action, noState);
  return (
    <form className="stack" action={send} noValidate>
      <input type="hidden" name="next" value={next} />
      <Refusal state={state} lead="No letter was sent." />
      <TextField
        state={state}
        name="email"
        label="Mail address"
        type="email"
        autoComplete="username"
        maxLength={EMAIL_MAX}
        required
      />
      <SubmitButton kind="main" full busy="One moment…">
        Send me a link
      </SubmitButton>
    </form>
  );
}
