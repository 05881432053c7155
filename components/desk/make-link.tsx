'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Notice } from '#components/form/notice.tsx';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { PREVIEW_NOTE_MAX, previewDays } from '#domain/preview-link.ts';

type Props = {
  storyId: number;
  revisions: { value: number; label: string }[];
  action: FormAction;
};

const A_WEEK = 7;
const inDays = (days: number) => (days === 1 ? 'One day' : `${days} days`);

/** Makes a link and shows it, this once. */
export function MakeLink({ storyId, revisions, action }: Props) {
  const [state, send] = useForm(action);
  const made = state.values?.made;
  return (
    <form action={send} className="stack narrow gap">
      <Refusal state={state} lead="No link was made." />
      <div role="status">
        {made && (
          <Notice kind="good" label="The link">
            <p>Copy it now: it is shown this once, and kept nowhere.</p>
            <input className="input" readOnly value={made} aria-label="The link" />
          </Notice>
        )}
      </div>
      <input type="hidden" name="storyId" value={storyId} />
      <SelectField
        name="revision"
        label="What it shows"
        state={state}
        choices={[{ value: '', label: 'The text as it stands, whenever somebody looks' }, ...revisions]}
      />
      <SelectField
        name="days"
        label="How long it works"
        state={state}
        defaultValue={A_WEEK}
        choices={previewDays.map((days) => ({ value: days, label: inDays(days) }))}
      />
      <TextField name="note" label="Whom it is for" state={state} maxLength={PREVIEW_NOTE_MAX} autoComplete="off" />
      <SubmitButton kind="main">Make a link</SubmitButton>
    </form>
  );
}
