'use client';

import type { ReactNode } from 'react';
import { Refusal } from '#components/form/refusal.tsx';
import type { ActionState } from '#domain/action-state.ts';

/** What every form about one comment is given by the thread that it opens in. */
export type AboutComment = {
  id: number;
  number: number;
  /** The comment's own anchor, where nothing else on the page has it. */
  anchor?: string;
  /** The page with this form in it, for the answer to come back to. */
  at: string;
  /** The page without it. */
  back: string;
};

type Props = Pick<AboutComment, 'id' | 'anchor' | 'back'> & {
  name: string;
  state: ActionState;
  submit: (form: FormData) => void;
  /** What did not happen: "Nothing was sent." */
  lead: string;
  prefix: string;
  button: ReactNode;
  /** What the link says that leads back to the page without the form. */
  leave: string;
  children: ReactNode;
};

/** A form about one comment, in its place: its fields, a button, and a way out. */
export function FormAbout({ id, anchor, back, name, state, submit, lead, prefix, button, leave, children }: Props) {
  return (
    <form id={anchor} className="comment__judge" action={submit} aria-label={name}>
      <input type="hidden" name="comment" value={state.values?.comment ?? id} />
      <div className="full stack">
        <Refusal state={state} lead={lead} prefix={prefix} />
        {children}
      </div>
      {button}
      <a className="button button--small" href={back}>
        {leave}
      </a>
    </form>
  );
}
