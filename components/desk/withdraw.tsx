'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';

type Props = {
  storyId: number;
  back: string;
  action: FormAction;
};

/** The second thought before readers lose a story. */
export function Withdraw({ storyId, back, action }: Props) {
  const [state, send] = useForm(action);
  return (
    <form action={send} className="stack gap">
      <Refusal state={state} lead="Nothing was withdrawn." />
      <input type="hidden" name="storyId" value={storyId} />
      <div className="row">
        <SubmitButton kind="end" busy="Withdrawing…">
          Withdraw it
        </SubmitButton>
        <a className="plain" href={back}>
          Leave it where it is
        </a>
      </div>
    </form>
  );
}
