'use client';

import { Check } from '#components/form/check.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { type ChangeKind, CORRECTION_MAX, changeKinds, SCORE_REASON_MAX } from '#domain/change.ts';
import { REVISION_NOTE_MAX } from '#domain/revision.ts';

type Asked = {
  storyId: number;
  version: number;
  back: string;
  /** Until its embargo ends it can be scheduled only. */
  embargoed: boolean;
  /** The time that was asked for in the editor, as a field wants it. */
  goesLive: string;
  zone: string;
  /** The score that readers have and the one that they would get, where the two differ. */
  score: { was: string; is: string } | null;
};

type Props = {
  action: FormAction;
  /** Left out for somebody whose session ran out while they wrote without JavaScript: what they sent is shown alone. */
  asked?: Asked;
};

const names: Record<ChangeKind, [name: string, help: string]> = {
  silent: ['A typing error', 'Readers are told nothing.'],
  correction: ['A correction', 'Something was wrong, and is right now.'],
  clarification: ['A clarification', 'It was right, and could be taken for something else.'],
  update: ['An update', 'The world has moved on since.'],
};

/** Asks what changes to a story are that readers have. */
export function PublishChanges({ action, asked }: Props) {
  const [state, send] = useForm(action);
  const { values = {}, errors = {} } = state;
  return (
    <form action={send} className="stack narrow gap">
      <Refusal state={state} lead="Readers still have the text that they had." />
      <input type="hidden" name="storyId" value={asked?.storyId ?? values.storyId ?? ''} />
      <input type="hidden" name="version" value={asked?.version ?? values.version ?? ''} />
      <fieldset className="field" id="kind" aria-describedby={errors.kind ? 'kind-error' : undefined}>
        <legend className="field__name">These changes are</legend>
        {changeKinds.map((kind) => (
          <label className="check" key={kind}>
            <input type="radio" name="kind" value={kind} required defaultChecked={values.kind === kind} />
            <span>
              <b>{names[kind][0]}.</b> {names[kind][1]}
            </span>
          </label>
        ))}
        {errors.kind && (
          <p className="error" id="kind-error">
            {errors.kind}
          </p>
        )}
      </fieldset>
      <TextArea
        name="text"
        label="For readers"
        state={state}
        rows={3}
        maxLength={CORRECTION_MAX}
        help="What was wrong and what is right: “We gave the running time as 116 minutes. It is 126.” Empty for a typing error."
      />
      {(asked?.score || values.scoreReason !== undefined) && (
        <TextField
          name="scoreReason"
          label={
            asked?.score ? `Why the score goes from ${asked.score.was} to ${asked.score.is}` : 'Why the score changes'
          }
          state={state}
          maxLength={SCORE_REASON_MAX}
          help="Stands beside the old score for good: “after the 1.2 patch”."
        />
      )}
      <Check name="comparable" state={state}>
        Readers may compare the two texts
      </Check>
      <TextField
        name="note"
        label="Note for the desk"
        state={state}
        maxLength={REVISION_NOTE_MAX}
        help="Kept with the revision. Readers never see it."
      />
      <TextField
        name="goesLive"
        label="Goes live"
        type="datetime-local"
        state={state}
        defaultValue={asked?.goesLive}
        help={asked && `To schedule them. ${asked.zone}. This text goes live then; what is written later does not.`}
      />
      <div className="row">
        {!asked?.embargoed && (
          <SubmitButton kind="main" busy="Publishing…" name="next" value="publish">
            Publish these changes
          </SubmitButton>
        )}
        <SubmitButton busy="Scheduling…" name="next" value="schedule">
          Schedule them
        </SubmitButton>
        {asked && (
          <a className="plain" href={asked.back}>
            Back to the text
          </a>
        )}
      </div>
    </form>
  );
}
