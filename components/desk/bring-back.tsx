'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';

type Props = {
  storyId: number;
  number: number;
  action: FormAction;
};

/** Puts an old revision on the desk again. Nothing is lost by it, so it asks no second time. */
export function BringBack({ storyId, number, action }: Props) {
  const [state, send] = useForm(action);
  return (
    <form action={send}>
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="number" value={number} />
      <SubmitButton kind="main" busy="Bringing it back…">
        Bring back revision {number}
      </SubmitButton>
      <Refusal state={state} lead="Nothing was changed." />
    </form>
  );
}
