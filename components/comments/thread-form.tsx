'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { noState } from '#domain/action-state.ts';

type Props = {
  /** What its buttons name it by. */
  id: string;
  action: FormAction;
  /** The page that it stands on. */
  at: string;
  /** What it says beside the button that was pressed. */
  children?: ReactNode;
};

/** One form for all buttons of a kind: a form in each comment would make a long thread heavier than its words do. */
export function ThreadForm({ id, action, at, children }: Props) {
  const [state, submit] = useActionState(action, noState, `${at}#${id}`);
  return (
    <form id={id} action={submit}>
      {children}
      <Refusal state={state} lead="Nothing was changed." />
    </form>
  );
}
