'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';

export type MergeChoice = { id: number; name: ReactNode; said: string; hangs: string };
type Props = { action: FormAction; choices: [MergeChoice, MergeChoice]; back: string; things: string };

/** Which of two stays. A plain form; what happens is said above it. */
export function MergeForm({ action, choices, back, things }: Props) {
  const [state, send] = useForm(action);
  const [first, second] = choices;
  const kept = Number(state.values?.keep ?? first.id);
  return (
    <form action={send} className="stack gap">
      <Refusal state={state} lead="Nothing was merged." />
      <input type="hidden" name="one" value={first.id} />
      <input type="hidden" name="other" value={second.id} />
      <fieldset className="duo">
        <legend className="sr">Which one stays</legend>
        {choices.map(({ id, name, said, hangs }) => (
          <label className="take" key={id}>
            <span className="take__who">
              <input type="radio" name="keep" value={id} defaultChecked={id === kept} required />
              <b>{name}</b>
              <em>{said}</em>
              <span className="took">Stays</span>
            </span>
            <span className="meta">{hangs}</span>
          </label>
        ))}
      </fieldset>
      <div className="row">
        <SubmitButton kind="end" busy="Merging…">
          Merge them
        </SubmitButton>
        <a className="plain" href={back}>
          They are two {things}
        </a>
      </div>
    </form>
  );
}
