'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { useForm } from '#components/form/use-form.ts';
import { roleHelp } from '#domain/invitation.ts';
import { roleName } from '#domain/role-name.ts';
import { type Role, roles } from '#domain/viewer.ts';

/** What an account may do. */
export function RoleForm({ action, id, role }: { action: FormAction; id: number; role: Role }) {
  const [state, send] = useForm(action);
  return (
    <form className="stack narrow" action={send}>
      <Refusal state={state} lead="Nothing was changed." />
      <input type="hidden" name="id" value={id} />
      <SelectField
        state={state}
        name="role"
        label="Role"
        defaultValue={role}
        choices={roles.map((one) => ({ value: one, label: `${roleName[one]}: ${roleHelp[one]}` }))}
        help="It counts from the next request on, also where they are signed in."
      />
      <SubmitButton busy="Saving…">Save the role</SubmitButton>
    </form>
  );
}
