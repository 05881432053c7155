import { ruleChoices } from '#components/comments/rule-choices.ts';
import { SelectField } from '#components/form/select-field.tsx';
import { TextField } from '#components/form/text-field.tsx';
import type { ActionState } from '#domain/action-state.ts';
import { MAX_REASON_CHARACTERS } from '#domain/comment.ts';

/** Why something is removed: under which rule, and in whose words. */
export function GroundsFields({ state, prefix }: { state: ActionState; prefix: string }) {
  return (
    <>
      <SelectField name="rule" label="What it is about" prefix={prefix} state={state} choices={ruleChoices} />
      <TextField
        name="reason"
        label="Why, in your words"
        prefix={prefix}
        state={state}
        maxLength={MAX_REASON_CHARACTERS}
        help="Everybody reads it in place of the comment. You can leave it out under a rule."
      />
    </>
  );
}
