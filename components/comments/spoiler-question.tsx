'use client';

import { Notice } from '#components/form/notice.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import type { ActionState } from '#domain/action-state.ts';

type Props = {
  state: ActionState;
  /** What the form does: "post". */
  verb: string;
  busy: string;
};

/** Asked once of whoever writes of spoilers and covers none. Either answer sends what stands in the form. */
export function SpoilerQuestion({ state, verb, busy }: Props) {
  const question = state.errors?.spoils;
  const asked = (question || state.values?.asked) && <input type="hidden" name="asked" value="1" />;
  if (!question) return asked;
  return (
    <Notice kind="warn" label="Does it give something away?">
      {asked}
      <p>{question}</p>
      <div className="row">
        <SubmitButton small name="spoils" value="1" busy={busy}>
          Yes: put it under bars and {verb} it
        </SubmitButton>
        <SubmitButton small name="intent" value="post" busy={busy}>
          No: {verb} it as it is
        </SubmitButton>
      </div>
    </Notice>
  );
}
