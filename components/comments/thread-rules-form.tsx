import { Check } from '#components/form/check.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { slowChoices } from '#components/slow-choices.ts';
import { noState } from '#domain/action-state.ts';
import type { ThreadPlace } from './place.ts';

/** For moderators: how comments are taken under this story. All that can be chosen is allowed, so nothing comes back. */
export function ThreadRulesForm({ place: { story, rules, actions } }: { place: ThreadPlace }) {
  const stricter = rules.holdComments !== story.holdComments || rules.slowSeconds !== story.slowSeconds;
  return (
    <details className="thread-rules">
      <summary>How comments are taken here</summary>
      <form className="stack" action={actions.rules}>
        <input type="hidden" name="story" value={story.id} />
        <Check name="holdComments" state={noState} checked={story.holdComments}>
          A moderator reads each one before it is shown
        </Check>
        <SelectField
          state={noState}
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
