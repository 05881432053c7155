'use client';

import { Check } from '#components/form/check.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import type { Section } from '#domain/section.ts';

type Props = { action: FormAction; id: number; others: Section[] };

/** Makes one section of two, once it has been said twice. */
export function MergeSectionForm({ action, id, others }: Props) {
  const [state, send] = useForm(action);
  return (
    <form action={send} className="stack">
      <Refusal state={state} lead="Nothing was merged." />
      <input type="hidden" name="id" value={id} />
      <SelectField
        name="into"
        label="Make one of this and"
        state={state}
        choices={others.map(({ id: value, name }) => ({ value, label: name }))}
        help="Every story in it moves there, drafts and earlier texts too, and its address leads there."
      />
      <Check name="sure" state={state}>
        I know that this cannot be undone
      </Check>
      <div className="row">
        <SubmitButton busy="Merging…">Merge the sections</SubmitButton>
      </div>
    </form>
  );
}
