'use client';

import { useActionState } from 'react';
import { Check } from '#components/form/check.tsx';
import { Notice } from '#components/form/notice.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { slowChoices } from '#components/slow-choices.ts';
import { noState } from '#domain/action-state.ts';
import { commentsPath } from '#domain/comment-address.ts';
import type { ThreadPlace } from './place.ts';

/** For moderators: how comments are taken under this story. */
export function ThreadRulesForm({ place: { story, rules, actions, path, page, view } }: { place: ThreadPlace }) {
  const [state, submit] = useActionState(actions.rules, noState, `${commentsPath(path, page, view)}#thread-rules`);
  const stricter = rules.holdComments !== story.holdComments || rules.slowSeconds !== story.slowSeconds;
  const isSaved = state.values !== undefined && !state.errors && !state.message;
  return (
    <details className="thread-rules" id="thread-rules" open={state.values !== undefined}>
      <summary>How comments are taken here</summary>
      <form className="stack" action={submit}>
        <input type="hidden" name="story" value={story.id} />
        <Refusal state={state} lead="Nothing was set." prefix="thread" />
        {isSaved && (
          <Notice kind="good" label="Saved">
            <p>It counts from the next comment on.</p>
          </Notice>
        )}
        <Check name="holdComments" state={state} checked={story.holdComments}>
          A moderator reads each one before it is shown
        </Check>
        <SelectField
          state={state}
          prefix="thread"
          name="slowSeconds"
          label="From each reader"
          defaultValue={story.slowSeconds}
          choices={slowChoices}
          help={
            stricter ? 'The settings ask for more than this under every story, and that counts here too.' : undefined
          }
        />
        <div className="row">
          <SubmitButton small busy="Setting…">
            Set it for this thread
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}
