'use client';

import type { ReactNode } from 'react';
import type { FormAction } from './form-action.ts';
import { Refusal } from './refusal.tsx';
import { SubmitButton } from './submit-button.tsx';
import { useForm } from './use-form.ts';

type Props = {
  action: FormAction;
  /** The name and value that the form sends. */
  name: string;
  value: number;
  busy: string;
  children: ReactNode;
};

/** A form that is one button for good: it takes something away. */
export function EndButton({ action, name, value, busy, children }: Props) {
  const [state, send] = useForm(action);
  return (
    <form action={send} className="stack">
      <Refusal state={state} lead="Nothing was deleted." />
      <input type="hidden" name={name} value={value} />
      <div className="row">
        <SubmitButton kind="end" small busy={busy}>
          {children}
        </SubmitButton>
      </div>
    </form>
  );
}
