'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import { plainHeadline } from '#domain/headline.ts';
import { GroundsFields } from './grounds-fields.tsx';

type Props = { id: number; number: number; headline: string; seen: string; action: FormAction };

/** A removal, which wants a reason. A form of its own, so that Enter in it sends nothing else. */
export function CaseRemoval({ id, number, headline, seen, action }: Props) {
  const [state, send] = useForm(action);
  const prefix = `remove-${id}`;
  return (
    <details className="more" open={state.values !== undefined}>
      <summary className="button button--end" data-key="r">
        Remove<span className="sr"> number {number}</span>
      </summary>
      <form className="stack" action={send} aria-label={`Remove comment ${number} on ${plainHeadline(headline)}`}>
        <Refusal state={state} lead="Nothing was removed." prefix={prefix} />
        <input type="hidden" name="comment" value={id} />
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="choice" value="remove" />
        <GroundsFields state={state} prefix={prefix} />
        <SubmitButton kind="end" small busy="Removing…">
          Remove number {number}
        </SubmitButton>
      </form>
    </details>
  );
}
