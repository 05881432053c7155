'use client';

import { ruleChoices } from '#components/comments/rule-choices.ts';
import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { MAX_REASON_CHARACTERS } from '#domain/comment.ts';

type Props = { id: number; action: FormAction /** How many comments it would remove now. */; comments: number };

/** Removes everything of a day in one act. */
export function SweepForm({ id, action, comments }: Props) {
  const [state, send] = useForm(action);
  const field = { state, prefix: 'sweep' };
  if (comments === 0) return <p>Nothing of theirs was posted in the last 24 hours.</p>;
  return (
    <form className="stack narrow" action={send}>
      <Refusal state={state} lead="Nothing was removed." prefix="sweep" />
      <input type="hidden" name="id" value={id} />
      <p>
        {comments === 1 ? 'One comment was' : `${comments.toLocaleString('en-GB')} comments were`} posted in the last 24
        hours. Each keeps its number; all of it can be undone at once.
      </p>
      <SelectField {...field} name="rule" label="What they are about" choices={ruleChoices} />
      <TextField
        {...field}
        name="reason"
        label="Why, in your words"
        maxLength={MAX_REASON_CHARACTERS}
        help="You can leave it out under a rule. Everybody reads it in place of each comment."
      />
      <div className="row">
        <SubmitButton kind="end" busy="Removing…">
          Remove everything of the last 24 hours
        </SubmitButton>
      </div>
    </form>
  );
}
