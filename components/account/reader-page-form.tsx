'use client';

import { useActionState } from 'react';
import { Check } from '#components/form/check.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';
import { type ReaderPageChoice, readerPath } from '#domain/reader-page.ts';

type Props = { action: FormAction; choice: ReaderPageChoice; handle: string };

/** Whether somebody has a page, and what it shows. */
export function ReaderPageForm({ action, choice, handle }: Props) {
  const [state, send] = useActionState(action, noState, '/account#page');
  const path = readerPath({ handle });
  return (
    <form className="stack gap-s" action={send}>
      <Refusal state={state} lead="Nothing was saved." />
      <Check name="page" state={state} checked={choice.page}>
        I have a page, with what I said here
      </Check>
      <Check name="ratings" state={state} checked={choice.ratings}>
        It shows how I rate
      </Check>
      <Check name="seen" state={state} checked={choice.seen}>
        It shows what I have seen
      </Check>
      <div className="row">
        <SubmitButton busy="Saving…">Save the choice</SubmitButton>
        {choice.page && <a href={path}>Your page, as others see it</a>}
      </div>
    </form>
  );
}
