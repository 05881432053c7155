'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { TOLD_MAX } from '#domain/person.ts';

const lengths = [
  { value: 'day', label: 'For a day' },
  { value: 'week', label: 'For a week' },
  { value: 'month', label: 'For a month' },
  { value: 'date', label: 'Until a date' },
];

type Props = {
  id: number;
  action: FormAction;
  /** The list to which its moderator returns. */
  back: string | undefined;
};

/** Until then the person does nothing that others see. */
export function SuspendForm({ id, action, back }: Props) {
  const [state, send] = useForm(action);
  const field = { state, prefix: 'suspend' };
  return (
    <form className="stack narrow" action={send}>
      <Refusal state={state} lead="Nobody was suspended." prefix="suspend" />
      <input type="hidden" name="id" value={id} />
      {back && <input type="hidden" name="back" value={back} />}
      <SelectField {...field} name="length" label="How long" choices={lengths} defaultValue="week" />
      <TextField
        {...field}
        name="until"
        type="date"
        label="The date"
        help="For “Until a date”: the first day on which they may write again."
      />
      <TextField
        {...field}
        name="reason"
        label="What we tell them"
        maxLength={TOLD_MAX}
        help="They read it with every refusal, on their account and in a letter. They can still sign in and read."
      />
      <div className="row">
        <SubmitButton kind="firm" busy="Suspending…">
          Suspend
        </SubmitButton>
      </div>
    </form>
  );
}
