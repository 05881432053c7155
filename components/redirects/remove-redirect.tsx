'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';

/** Takes one away; its address leads nowhere from then on. */
export function RemoveRedirect({ action, id }: { action: FormAction; id: number }) {
  const [, send] = useForm(action);
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton kind="end" small busy="Removing…">
        Remove the redirect
      </SubmitButton>
    </form>
  );
}
