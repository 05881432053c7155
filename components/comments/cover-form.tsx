'use client';

import { useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';
import type { Serial } from '#domain/spoiled-place.ts';
import { type AboutComment, FormAbout } from './form-about.tsx';
import { SpoilsPlace } from './spoils-fields.tsx';

type Props = AboutComment & {
  /** Which words of it are read here. */
  words: string;
  serial: Serial | null;
  action: FormAction;
};

/** Puts somebody else's comment on a series under bars, and says how far it gives it away. */
export function CoverForm({ words, serial, action, ...about }: Props) {
  const [state, submit] = useActionState(action, noState, about.at);
  return (
    <FormAbout
      {...about}
      {...{ state, submit }}
      name={`Put comment ${about.number} under bars`}
      lead="Nothing was put under bars."
      prefix="cover"
      button={
        <SubmitButton kind="main" small>
          Put number {about.number} under bars
        </SubmitButton>
      }
      leave="Let it stand"
    >
      <input type="hidden" name="words" value={words} />
      <SpoilsPlace serial={serial} state={state} prefix="cover" place={null} />
    </FormAbout>
  );
}
