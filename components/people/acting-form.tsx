'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { TOLD_MAX } from '#domain/person.ts';

type Props = {
  id: number;
  action: FormAction;
  prefix: string;
  /** Left out where nobody has to be told why. */
  help?: string;
  kind?: 'end' | 'firm';
  busy: string;
  children: ReactNode;
};

/** Warns, bans or lifts: one button, with what the person is told. */
export function ActingForm({ id, action, prefix, help, kind = 'firm', busy, children }: Props) {
  const [state, send] = useForm(action);
  return (
    <form className="stack narrow" action={send}>
      <Refusal state={state} lead="Nothing was done." prefix={prefix} />
      <input type="hidden" name="id" value={id} />
      {help && (
        <TextField
          state={state}
          name="reason"
          prefix={prefix}
          label="What we tell them"
          maxLength={TOLD_MAX}
          help={help}
        />
      )}
      <div className="row">
        <SubmitButton kind={kind} busy={busy}>
          {children}
        </SubmitButton>
      </div>
    </form>
  );
}
