'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';

type Props = { action: FormAction; id: number; name: string; staff: { id: number; name: string }[] };

/** For a guest who got an account: everything under the one name stands under the other. */
export function MergeGuestForm({ action, id, name, staff }: Props) {
  const [state, send] = useForm(action);
  return (
    <form className="stack narrow" action={send} noValidate>
      <Refusal state={state} lead="Nothing was changed." />
      <input type="hidden" name="guest" value={id} />
      <SelectField
        state={state}
        name="account"
        label="The account"
        defaultValue=""
        choices={[
          { value: '', label: 'Choose somebody on the staff' },
          ...staff.map((one) => ({ value: one.id, label: one.name })),
        ]}
        help={`Every story under ${name} stands under this account at once, and the old page leads on to theirs. It cannot be undone.`}
      />
      <SubmitButton kind="firm" busy="Merging…">
        Merge
      </SubmitButton>
    </form>
  );
}
