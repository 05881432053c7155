'use client';

import { Check } from '#components/form/check.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { TAG_MAX } from '#domain/tags.ts';

type Props = { action: FormAction; tag: { id: number; name: string } };

/** The name of a tag. A name that another one has makes one of the two, when that is said too. */
export function TagForm({ action, tag }: Props) {
  const [state, send] = useForm(action);
  return (
    <form action={send} className="stack narrow">
      <Refusal state={state} lead="Nothing was saved." />
      <input type="hidden" name="id" value={tag.id} />
      <TextField
        name="name"
        label="Name"
        state={state}
        defaultValue={tag.name}
        help="It changes on every story that has it. The name of another tag makes one of the two."
        maxLength={TAG_MAX}
        autoComplete="off"
        required
      />
      {state.errors?.merge && (
        <div className="field">
          <Check name="merge" state={state}>
            Make one of the two
          </Check>
        </div>
      )}
      <div className="row">
        <SubmitButton kind="main" busy="Saving…">
          Save the tag
        </SubmitButton>
      </div>
    </form>
  );
}
