'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';
import type { Serial, Spoiling } from '#domain/spoiled-place.ts';
import { CommentField } from './comment-field.tsx';
import { CommentPreview, wantsPreview } from './comment-preview.tsx';
import { minutesLeft } from './minutes-left.ts';
import { SpoilerQuestion } from './spoiler-question.tsx';
import { SpoilsFields } from './spoils-fields.tsx';

type Props = {
  id: number;
  /** The comment's own anchor, where nothing else on the page has it. */
  anchor?: string;
  text: string;
  spoiling: Spoiling;
  /** What the story is about, where comments can say how far they give it away. */
  serial: Serial | null;
  action: FormAction;
  /** The page with this form in it, for the answer to come back to. */
  at: string;
  /** The page without it. */
  back: string;
  timeLeft: number;
  /** Whether it stands above the thread, until its words are others. */
  featured?: boolean;
  /** False when it is too late; then the form only gives back what was typed. */
  writable: boolean;
  /** The comment as it stands, where there is nothing to write. */
  children: ReactNode;
};

const CHANGED = 'That it was changed will stand beside it.';
const FEATURED = `${CHANGED} It will stand in its place alone, and no longer above the thread as well.`;

export function EditForm({
  id,
  anchor,
  text,
  spoiling,
  serial,
  action,
  at,
  back,
  timeLeft,
  featured = false,
  writable,
  children,
}: Props) {
  const [state, submit] = useActionState(action, noState, at);
  const typed = state.values?.text;
  if (typed === undefined && (!writable || text === '')) return children;
  return (
    <form id={anchor} className="comment__text" action={submit}>
      <input type="hidden" name="comment" value={state.values?.comment ?? id} />
      <Refusal state={state} lead="Nothing was changed." prefix="edit" />
      <SpoilerQuestion state={state} verb="save" busy="Saving…" />
      {wantsPreview(state) && <CommentPreview values={state.values ?? {}} serial={serial} />}
      <CommentField
        label="Change your comment"
        prefix="edit"
        state={state}
        defaultValue={text}
        readOnly={!writable}
        help={writable && timeLeft > 0 ? `${minutesLeft(timeLeft)}. ${featured ? FEATURED : CHANGED}` : undefined}
      />
      {writable && <SpoilsFields serial={serial} prefix="edit" state={state} spoiling={spoiling} />}
      <div className="row">
        {writable && (
          <>
            <SubmitButton kind="main" small name="intent" value="post">
              Save the change
            </SubmitButton>
            <SubmitButton small name="intent" value="preview">
              Preview
            </SubmitButton>
          </>
        )}
        <a className="button button--small" href={back}>
          Leave it as it was
        </a>
      </div>
    </form>
  );
}
