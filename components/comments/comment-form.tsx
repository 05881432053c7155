'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { noState } from '#domain/action-state.ts';
import { nothingSpoiled, type Serial, type Spoiling } from '#domain/spoiled-place.ts';
import { type Answered, AnswerLine } from './answer-line.tsx';
import { CommentField } from './comment-field.tsx';
import { CommentPreview, wantsPreview } from './comment-preview.tsx';
import { SpoilerQuestion } from './spoiler-question.tsx';
import { SpoilsFields } from './spoils-fields.tsx';

export type CommentFormProps = {
  action: FormAction;
  storyId: number;
  /** Drawn with the form, so that a form sent twice posts once. */
  once: string;
  /** The page with this form in it, for the answer to come back to; and the same without a comment to answer. */
  at: string;
  plain: string;
  /** Who is signed in. */
  name: string | null;
  /** The comment to answer. */
  answering: Answered | null;
  /** What was typed before signing in. */
  kept: ({ text: string } & Spoiling) | null;
  /** What it begins with, or goes on with after what was typed before. */
  quote: string;
  /** What the story is about, where comments can say how far they give it away. */
  serial: Serial | null;
  closed: boolean;
  /** How comments are taken here: whoever jumps to the form sees it first. */
  manner: ReactNode;
};

/** The form under a thread. Under a closed one it only gives back what somebody had typed. */
export function CommentForm({
  action,
  storyId,
  once,
  at,
  plain,
  name,
  answering,
  kept,
  quote,
  serial,
  closed,
  manner,
}: CommentFormProps) {
  const [state, submit] = useActionState(action, noState, at);
  const answered = state.values ? sentAnswer(state.values, answering) : answering;
  if (closed && !kept && !state.values) return null;
  return (
    <form id="form" className="stack comment-form" action={submit} aria-labelledby="say">
      <h3 id="say" className="head">
        {closed ? 'What you wrote' : 'Say something'}
      </h3>
      {!closed && manner}
      <input type="hidden" name="story" value={storyId} />
      <input type="hidden" name="once" value={once} />
      <AnswerLine answered={answered} plain={plain} />
      <Refusal state={state} lead="Nothing was posted." prefix="comment" />
      <SpoilerQuestion state={state} verb="post" busy="Posting…" />
      {wantsPreview(state) && <CommentPreview values={state.values ?? {}} serial={serial} />}
      <CommentField
        label={name ? `Your comment, as ${name}` : 'Your comment'}
        prefix="comment"
        state={state}
        defaultValue={kept && quote ? `${kept.text}\n\n${quote}` : (kept?.text ?? quote)}
        readOnly={closed}
        help={closed ? 'The thread is closed. Copy your text from here.' : helpFor(name)}
      />
      {!closed && (
        <>
          <SpoilsFields serial={serial} prefix="comment" state={state} spoiling={kept ?? nothingSpoiled} />
          <div className="row">{name ? <SignedIn /> : <SignedOut />}</div>
        </>
      )}
    </form>
  );
}

/** The parent that was sent; the action takes it out when it can no longer be answered. */
function sentAnswer(values: Record<string, string>, answering: Answered | null): Answered | null {
  const number = Number(values.parent);
  if (!number) return null;
  return answering?.number === number ? answering : { number, name: null, beginning: '' };
}

const marks = '*Stars* make italics, > begins a quotation, ||bars|| hide what gives it away.';

const helpFor = (name: string | null) =>
  name
    ? `Up to 5,000 characters. ${marks} You can change it for ten minutes.`
    : `You are not signed in. Write it now; we keep it while you do. Up to 5,000 characters. ${marks}`;

function SignedIn() {
  return (
    <>
      <SubmitButton kind="main" name="intent" value="post" busy="Posting…">
        Post comment
      </SubmitButton>
      <SubmitButton name="intent" value="preview">
        Preview
      </SubmitButton>
    </>
  );
}

function SignedOut() {
  return (
    <>
      <SubmitButton kind="main" name="intent" value="sign-in">
        Sign in and post
      </SubmitButton>
      <SubmitButton name="intent" value="sign-up">
        Make an account and post
      </SubmitButton>
      <SubmitButton name="intent" value="preview">
        Preview
      </SubmitButton>
    </>
  );
}
