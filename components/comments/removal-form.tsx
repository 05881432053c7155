'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { noState } from '#domain/action-state.ts';
import { MAX_REASON_CHARACTERS } from '#domain/comment.ts';
import { type AboutComment, FormAbout } from './form-about.tsx';
import { ruleChoices } from './rule-choices.ts';

type Props = AboutComment & {
  /** Which words of it are read here; empty where they are not shown, and those count that were read before. */
  words: string;
  action: FormAction;
  /** Whether the viewer may judge; if not, the form only gives back what was typed. */
  judges: boolean;
  /** What stands there instead where there is nothing to judge or to give back. */
  children: ReactNode;
};

/** A moderator's removal: under a rule of the house or with a reason, which everybody reads in place of the comment. */
export function RemovalForm({ words, action, judges, children, ...about }: Props) {
  const [state, submit] = useActionState(action, noState, about.at);
  if (!judges && !state.values) return children;
  return (
    <FormAbout
      {...about}
      {...{ state, submit }}
      name={`Remove comment ${about.number}`}
      lead="Nothing was removed."
      prefix="removal"
      button={
        <SubmitButton kind="end" small>
          Remove number {about.number}
        </SubmitButton>
      }
      leave="Let it stand"
    >
      <input type="hidden" name="words" value={words || state.values?.words} />
      <SelectField name="rule" label="What it is about" prefix="removal" state={state} choices={ruleChoices} />
      <TextField
        name="reason"
        label="Why, in your words"
        prefix="removal"
        state={state}
        maxLength={MAX_REASON_CHARACTERS}
        help="You can leave it out under a rule. Everybody reads it in place of the comment: “aimed at the person, not at the film”. The number stays, and it can be restored."
      />
    </FormAbout>
  );
}
