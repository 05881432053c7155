'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { useForm } from '#components/form/use-form.ts';

type Props = { note: number; byName: string; action: FormAction; children: ReactNode };

/** Takes a note off the desk of whoever was called in it. */
export function SeenCall({ note, byName, action, children }: Props) {
  const [state, send] = useForm(action);
  return (
    <form className="row" action={send}>
      <Refusal state={state} lead="It stays." />
      <input type="hidden" name="note" value={note} />
      {children}
      <button className="plain" type="submit">
        Seen<span className="sr">: the note of {byName}</span>
      </button>
    </form>
  );
}
