'use client';

import { type ReactNode, useActionState } from 'react';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { noState } from '#domain/action-state.ts';
import type { Comment } from '#domain/comment.ts';
import { commentPath } from '#domain/comment-address.ts';
import { wordsOf } from '#domain/comment-case.ts';
import type { ThreadPlace } from './place.ts';

type Props = { action: FormAction; comment: Comment; place: ThreadPlace; children: ReactNode };

/** A form of one button, about one comment as it is read here. */
export function ChoiceButton({ action, comment, place, children }: Props) {
  const at = commentPath(place.path, place.page, comment.number, place.view);
  const [state, submit] = useActionState(action, noState, at);
  return (
    <form action={submit}>
      <input type="hidden" name="comment" value={comment.id} />
      <input type="hidden" name="words" value={wordsOf(comment)} />
      <button type="submit">
        {children}
        <span className="sr"> comment {comment.number}</span>
      </button>
      <Refusal state={state} lead="Nothing was changed." />
    </form>
  );
}
