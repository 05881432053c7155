'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { noState } from '#domain/action-state.ts';
import { MAX_REASON_CHARACTERS } from '#domain/comment.ts';
import { ruleChoices } from './rule-choices.ts';

type Props = {
  id: number;
  /** The comment's own anchor, where nothing else on the page has it. */
  anchor?: string;
  number: number;
  /** Which words of it are read here. */
  words: string;
  action: FormAction;
  /** The page with this form in it, for the answer to come back to. */
  at: string;
  /** The page without it. */
  back: string;
  /** Whether the viewer may judge; if not, the form only gives back what was typed. */
  judges: boolean;
  /** What stands there instead where there is nothing to judge or to give back. */
  children: ReactNode;
};

/** A moderator's removal: under a rule of the house or with a reason, which everybody reads in place of the comment. */
export function RemovalForm({ id, anchor, number, words, action, at, back, judges, children }: Props) {
  const [state, submit] = useActionState(action, noState, at);
  if (!judges && !state.values) return children;
  return (
    <form id={anchor} className="comment__judge" action={submit} aria-label={`Remove comment ${number}`}>
      <input type="hidden" name="comment" value={state.values?.comment ?? id} />
      <input type="hidden" name="words" value={words} />
      <div className="full stack">
        <Refusal state={state} lead="Nothing was removed." prefix="removal" />
        <SelectField name="rule" label="What it is about" prefix="removal" state={state} choices={ruleChoices} />
        <TextField
          name="reason"
          label="Why, in your words"
          prefix="removal"
          state={state}
          maxLength={MAX_REASON_CHARACTERS}
          help="You can leave it out under a rule. Everybody reads it in place of the comment: “aimed at the person, not at the film”. The number stays, and it can be restored."
        />
      </div>
      <SubmitButton kind="end" small>
        Remove number {number}
      </SubmitButton>
      <a className="button button--small" href={back}>
        Let it stand
      </a>
    </form>
  );
}
