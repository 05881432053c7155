'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { PasswordField } from '#components/form/password-field.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { EMAIL_MAX } from '#domain/account.ts';
import { noState } from '#domain/action-state.ts';

/** Another mail address for the account. */
export function AddressForm({ action, asksPassword }: { action: FormAction; asksPassword: boolean }) {
  const [state, send] = useActionState(action, noState, '/account#address');
  return (
    <form className="stack gap narrow" action={send} noValidate>
      <Refusal state={state} lead="The address is as it was." />
      <TextField
        state={state}
        prefix="address"
        name="email"
        type="email"
        label="New address"
        autoComplete="email"
        maxLength={EMAIL_MAX}
        autoCapitalize="none"
        spellCheck={false}
        help="We write there first. Until its link is pressed, the old address counts."
        required
      />
      {asksPassword && (
        <PasswordField
          state={state}
          prefix="address"
          name="currentPassword"
          label="Your password"
          autoComplete="current-password"
        />
      )}
      <SubmitButton busy="One moment…">Change the address</SubmitButton>
    </form>
  );
}
