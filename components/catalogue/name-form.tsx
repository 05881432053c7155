'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { SLUG_MAX } from '#domain/slug.ts';

type Props = {
  action: FormAction;
  /** Of what is renamed; a new one has none. */
  id?: number;
  label: string;
  name?: string;
  nameMax: number;
  help?: ReactNode;
  /** Where there is an address to choose: the present one, and the words under the field. */
  address?: { slug: string; help: string };
  children: ReactNode;
};

/** A name and, where there is one, an address. */
export function NameForm({ action, id, label, name, nameMax, help, address, children }: Props) {
  const [state, send] = useForm(action);
  return (
    <form action={send} className="stack narrow">
      <Refusal state={state} lead="Nothing was saved." />
      {id && <input type="hidden" name="id" value={id} />}
      <TextField
        name="name"
        label={label}
        state={state}
        defaultValue={name}
        help={help}
        maxLength={nameMax}
        autoComplete="off"
        required
      />
      {address && (
        <TextField
          name="slug"
          label="Address"
          state={state}
          defaultValue={address.slug}
          help={address.help}
          maxLength={SLUG_MAX}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
      )}
      <div className="row">
        <SubmitButton kind="main" busy="Saving…">
          {children}
        </SubmitButton>
      </div>
    </form>
  );
}
