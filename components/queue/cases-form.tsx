'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import { GroundsFields } from './grounds-fields.tsx';

/** The form to which the boxes beside the comments belong. */
export const CASES_FORM = 'cases';

/** The same for all that are chosen. One that somebody else has judged meanwhile is left. */
export function CasesForm({ action, approves }: { action: FormAction; approves: boolean }) {
  const [state, send] = useForm(action);
  const sentence = state.errors?.chosen;
  return (
    <form id={CASES_FORM} className="stack gap narrow" action={send} aria-label="With the chosen comments">
      <h2 className="label">With the chosen comments</h2>
      <Refusal
        state={sentence && !state.message ? { ...state, message: sentence } : state}
        lead="Nothing was decided."
        prefix="cases"
      />
      <GroundsFields state={state} prefix="cases" />
      <div className="row">
        <SubmitButton kind="end" small name="choice" value="remove">
          Remove the chosen
        </SubmitButton>
        {approves && (
          <SubmitButton small name="choice" value="approve">
            Approve the chosen
          </SubmitButton>
        )}
      </div>
    </form>
  );
}
