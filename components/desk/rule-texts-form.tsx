'use client';

import type { FormAction } from '#components/form/form-action.ts';
import { Refusal } from '#components/form/refusal.tsx';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { useForm } from '#components/form/use-form.ts';
import { RULE_SENTENCE_MAX, RULE_TITLE_MAX, type RuleTexts, ruleInWords, writtenRules } from '#domain/house-rule.ts';
import { sentenceField, titleField } from '#domain/rule-fields.ts';

/** The house rules in the publication's own words. What each is about cannot be changed: removals are counted by it. */
export function RuleTextsForm({ action, texts }: { action: FormAction; texts: RuleTexts }) {
  const [state, send] = useForm(action);
  return (
    <form className="stack" action={send}>
      <Refusal state={state} lead="Nothing was saved." />
      {writtenRules.map((rule) => (
        <fieldset key={rule} className="stack">
          <legend className="label">{ruleInWords(rule)}</legend>
          <TextField
            state={state}
            name={titleField(rule)}
            label="The rule"
            maxLength={RULE_TITLE_MAX}
            defaultValue={texts[rule].title}
          />
          <TextArea
            state={state}
            name={sentenceField(rule)}
            label="What it means"
            maxLength={RULE_SENTENCE_MAX}
            rows={2}
            defaultValue={texts[rule].sentence}
          />
        </fieldset>
      ))}
      <div className="row">
        <SubmitButton kind="firm" busy="Saving…">
          Save the rules
        </SubmitButton>
      </div>
    </form>
  );
}
