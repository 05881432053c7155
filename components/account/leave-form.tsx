'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { PasswordField } from '#components/form/password-field.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { type ActionState, noState } from '#domain/action-state.ts';
import { type BylineChoice, bylineChoices, DAYS_TO_STAY, type WordsChoice, wordsChoices } from '#domain/departure.ts';

type Props = {
  action: FormAction;
  asksPassword: boolean;
  /** Whether something was published under their name. */
  signs: boolean;
};

/** Asks for the account to be deleted, with what is to become of what they leave behind. */
export function LeaveForm({ action, asksPassword, signs }: Props) {
  const [state, send] = useActionState(action, noState, '/account#leave');
  return (
    <form className="stack narrow" action={send} noValidate>
      <Refusal state={state} lead="Nothing was deleted." />
      <p>
        We delete your name, mail address, likes, ratings and what you have seen. You are signed out everywhere at once,
        and have <b>{DAYS_TO_STAY} days to change your mind</b>: by the link in our letter, or here. After that nobody
        can bring it back, us included.
      </p>
      <Choice state={state} name="words" title="Your comments" choices={wordsChoices} words={words} chosen="kept" />
      {signs && (
        <Choice
          state={state}
          name="byline"
          title="What you published"
          choices={bylineChoices}
          words={bylines}
          chosen="kept"
        />
      )}
      {asksPassword && (
        <PasswordField
          state={state}
          prefix="leave"
          name="currentPassword"
          label="Password"
          autoComplete="current-password"
        />
      )}
      <div className="row">
        <SubmitButton kind="end" busy="One moment…">
          Delete my account
        </SubmitButton>
      </div>
    </form>
  );
}

const words: Record<WordsChoice, string> = {
  kept: 'Leave the words, take my name off them',
  removed: 'Remove the words too; their numbers stay',
};

const bylines: Record<BylineChoice, string> = {
  kept: 'Leave my name over it, as it was printed',
  removed: 'Put “Former staff” in its place',
};

type ChoiceProps<Value extends string> = {
  state: ActionState;
  name: string;
  title: string;
  choices: readonly Value[];
  words: Record<Value, string>;
  chosen: Value;
};

function Choice<Value extends string>({ state, name, title, choices, words: called, chosen }: ChoiceProps<Value>) {
  const now = state.values?.[name] ?? chosen;
  return (
    <fieldset>
      <legend>
        <b>{title}</b>
      </legend>
      {choices.map((choice) => (
        <label key={choice} className="check">
          <input type="radio" name={name} value={choice} defaultChecked={now === choice} />
          <span>{called[choice]}</span>
        </label>
      ))}
      {state.errors?.[name] && <p className="error">{state.errors[name]}</p>}
    </fieldset>
  );
}
