'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { noState } from '#domain/action-state.ts';
import { MAX_APPEAL_CHARACTERS } from '#domain/appeal.ts';

type Props = {
  id: number;
  /** The comment's own anchor, where nothing else on the page has it. */
  anchor?: string;
  number: number;
  action: FormAction;
  /** The page with this form in it, for the answer to come back to. */
  at: string;
  /** The page without it. */
  back: string;
  /** Whether the viewer may ask; if not, the form only gives back what was typed. */
  asks: boolean;
  /** What stands there instead where there is nothing to ask or to give back. */
  children: ReactNode;
};

/** An author's word to the moderators about what they held or removed. */
export function AppealForm({ id, anchor, number, action, at, back, asks, children }: Props) {
  const [state, submit] = useActionState(action, noState, at);
  if (!asks && !state.values) return children;
  return (
    <form id={anchor} className="comment__judge" action={submit} aria-label={`Ask about comment ${number}`}>
      <input type="hidden" name="comment" value={state.values?.comment ?? id} />
      <div className="full stack">
        <Refusal state={state} lead="Nothing was sent." prefix="appeal" />
        <TextArea
          name="appeal"
          label="Why it should stand"
          prefix="appeal"
          state={state}
          maxLength={8 * MAX_APPEAL_CHARACTERS}
          help="A sentence or two to the moderators, who alone read it. You can ask once about each comment."
        />
      </div>
      <SubmitButton small busy="Asking…">
        Ask to look again
      </SubmitButton>
      <a className="button button--small" href={back}>
        Leave it
      </a>
    </form>
  );
}
