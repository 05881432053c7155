'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';

export function DeleteGuest({ action, id, used }: { action: FormAction; id: number; used: boolean }) {
  const [state, send] = useActionState(action, noState);
  if (used) return <p>Who is named over a story, in any of its revisions, is not deleted.</p>;
  return (
    <form className="stack" action={send}>
      <Refusal state={state} lead="Nobody was deleted." />
      <input type="hidden" name="guest" value={id} />
      <SubmitButton kind="end" busy="Deleting…">
        Delete the guest
      </SubmitButton>
    </form>
  );
}
