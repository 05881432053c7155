'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import { GuestFields } from './guest-fields.tsx';

export function NewGuest({ action }: { action: FormAction }) {
  const [state, send] = useForm(action);
  return (
    <form className="stack gap" action={send} noValidate>
      <Refusal state={state} lead="No guest was made." />
      <GuestFields state={state} />
      <SubmitButton kind="main" busy="Making…">
        Make the guest
      </SubmitButton>
    </form>
  );
}
