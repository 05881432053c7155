'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { noState } from '#domain/action-state.ts';
import { MAX_NOTE_CHARACTERS } from '#domain/report.ts';
import { type AboutComment, FormAbout } from './form-about.tsx';
import { ruleChoices } from './rule-choices.ts';

type Props = AboutComment & {
  action: FormAction;
  /** What was typed before its reader went through the door. */
  typed: Record<string, string>;
};

/** A reader's word to the moderators about somebody's comment. */
export function ReportForm({ action, typed, ...about }: Props) {
  const [state, submit] = useActionState(action, noState, about.at);
  return (
    <FormAbout
      {...about}
      {...{ state, submit }}
      name={`Report comment ${about.number}`}
      lead="Nothing was sent."
      prefix="report"
      button={
        <SubmitButton small busy="Sending…">
          Report number {about.number}
        </SubmitButton>
      }
      leave="Leave it"
    >
      <SelectField
        name="reason"
        label="What is wrong with it"
        prefix="report"
        state={state}
        choices={ruleChoices}
        defaultValue={typed.reason}
      />
      <TextArea
        name="note"
        label="Anything else that a moderator should know"
        prefix="report"
        state={state}
        defaultValue={typed.note}
        maxLength={8 * MAX_NOTE_CHARACTERS}
        help="You can leave it out. Only moderators read it, and nobody learns who reported."
      />
    </FormAbout>
  );
}
