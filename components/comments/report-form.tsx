'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { noState } from '#domain/action-state.ts';
import { MAX_NOTE_CHARACTERS } from '#domain/report.ts';
import { ruleChoices } from './rule-choices.ts';

type Props = {
  id: number;
  number: number;
  action: FormAction;
  /** The page with this form in it, for the answer to come back to. */
  at: string;
  /** The page without it. */
  back: string;
  /** What was typed before its reader went through the door. */
  typed: Record<string, string>;
};

/** A reader's word to the moderators about somebody's comment. */
export function ReportForm({ id, number, action, at, back, typed }: Props) {
  const [state, submit] = useActionState(action, noState, at);
  return (
    <form className="comment__judge" action={submit} aria-label={`Report comment ${number}`}>
      <input type="hidden" name="comment" value={id} />
      <div className="full stack">
        <Refusal state={state} lead="Nothing was sent." prefix="report" />
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
      </div>
      <SubmitButton small busy="Sending…">
        Report number {number}
      </SubmitButton>
      <a className="button button--small" href={back}>
        Leave it
      </a>
    </form>
  );
}
