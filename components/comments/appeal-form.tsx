'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { noState } from '#domain/action-state.ts';
import { MAX_APPEAL_CHARACTERS } from '#domain/appeal.ts';
import { type AboutComment, FormAbout } from './form-about.tsx';

type Props = AboutComment & {
  action: FormAction;
  /** Whether the viewer may ask; if not, the form only gives back what was typed. */
  asks: boolean;
  /** What stands there instead where there is nothing to ask or to give back. */
  children: ReactNode;
};

/** An author's word to the moderators about what they held or removed. */
export function AppealForm({ action, asks, children, ...about }: Props) {
  const [state, submit] = useActionState(action, noState, about.at);
  if (!asks && !state.values) return children;
  return (
    <FormAbout
      {...about}
      {...{ state, submit }}
      name={`Ask about comment ${about.number}`}
      lead="Nothing was sent."
      prefix="appeal"
      button={
        <SubmitButton small busy="Asking…">
          Ask to look again
        </SubmitButton>
      }
      leave="Leave it"
    >
      <TextArea
        name="appeal"
        label="Why it should stand"
        prefix="appeal"
        state={state}
        maxLength={8 * MAX_APPEAL_CHARACTERS}
        help="A sentence or two to the moderators, who alone read it. You can ask once about each comment."
      />
    </FormAbout>
  );
}
