'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { SECTION_NAME_MAX } from '#domain/section.ts';

export function NewSection({ action }: { action: FormAction }) {
  const [state, send] = useForm(action);
  return (
    <form className="stack narrow" action={send} noValidate>
      <TextField
        state={state}
        name="section"
        label="A new section"
        maxLength={SECTION_NAME_MAX}
        help="It comes last in the menu. Its address is made from the name."
        required
      />
      <SubmitButton busy="Adding…">Add the section</SubmitButton>
    </form>
  );
}
