'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { EMAIL_MAX } from '#domain/account.ts';
import { INVITATION_DAYS, roleHelp, staffRoles } from '#domain/invitation.ts';
import { roleName } from '#domain/role-name.ts';

export function InviteForm({ action }: { action: FormAction }) {
  const [state, send] = useForm(action);
  return (
    <form className="stack gap" action={send} noValidate>
      <h3 className="label">Invite somebody</h3>
      <Refusal state={state} lead="Nobody was invited." />
      <div className="duo">
        <TextField
          state={state}
          name="email"
          label="Mail address"
          type="email"
          autoComplete="off"
          maxLength={EMAIL_MAX}
          required
        />
        <SelectField
          state={state}
          name="role"
          label="Role"
          defaultValue="contributor"
          choices={staffRoles.map((role) => ({ value: role, label: `${roleName[role]}: ${roleHelp[role]}` }))}
        />
      </div>
      <div className="row">
        <SubmitButton kind="main" busy="Sending…">
          Send the invitation
        </SubmitButton>
        <span className="meta">Works once, for {INVITATION_DAYS} days.</span>
      </div>
    </form>
  );
}
