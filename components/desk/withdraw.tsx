'use client';

import { useActionState } from 'react';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { type ActionState, noState } from '#domain/action-state.ts';

type Props = {
  storyId: number;
  back: string;
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
};

/** The second thought before readers lose a story. */
export function Withdraw({ storyId, back, action }: Props) {
  const [state, send] = useActionState(action, noState);
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
