'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';

type Props = {
  action: FormAction;
  /** The name and value that the form sends. */
  name: string;
  value: number;
  busy: string;
  children: ReactNode;
};

/** A form that is one button for one thing by its number. */
export function NumberButton({ action, name, value, busy, children }: Props) {
  const [state, send] = useForm(action);
  return (
    <form action={send}>
      <input type="hidden" name={name} value={value} />
      <SubmitButton small busy={busy}>
        {children}
      </SubmitButton>
      {state.message && (
        <p className="error" role="alert">
          {state.message}
        </p>
      )}
    </form>
  );
}
