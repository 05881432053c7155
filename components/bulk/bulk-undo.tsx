'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';

type Props = {
  run: number;
  /** Some of it was refused before. */
  again: boolean;
  action: FormAction;
};

/** Takes a run back. What somebody has changed again since is left to them. */
export function BulkUndo({ run, again, action }: Props) {
  const [state, send] = useForm(action);
  return (
    <form action={send} className="stack gap">
      <Refusal state={state} lead="Nothing was taken back." />
      <input type="hidden" name="run" value={run} />
      <div className="row">
        <SubmitButton busy="Taking it back…">{again ? 'Take the rest back' : 'Take it back'}</SubmitButton>
        <span className="meta">What was changed again since stays as it is.</span>
      </div>
    </form>
  );
}
