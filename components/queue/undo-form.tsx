'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { useForm } from '#components/form/use-form.ts';

/** Takes back what was just decided. What somebody has judged again since stays as they left it. */
export function UndoForm({ decisions, action }: { decisions: readonly number[]; action: FormAction }) {
  const [state, send] = useForm(action);
  return (
    <form action={send}>
      {decisions.map((id) => (
        <input key={id} type="hidden" name="decision" value={id} />
      ))}
      <button type="submit" data-key="u">
        Undo
      </button>
      {state.message}
    </form>
  );
}
