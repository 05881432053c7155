import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newRuleTexts, writtenRules } from './house-rule.ts';
import { sentenceField, titleField } from './rule-fields.ts';
import { ruleTextsForm } from './rule-texts-form.ts';

const asSent = () =>
  Object.fromEntries(
    writtenRules.flatMap((rule) => [
      [titleField(rule), newRuleTexts[rule].title],
      [sentenceField(rule), newRuleTexts[rule].sentence],
    ]),
  );

test('the rules come back as they were sent, in one line each', () => {
  assert.deepEqual(ruleTextsForm.parse(asSent()), newRuleTexts);
  const sent = { ...asSent(), sellingTitle: ' Sell\nnothing. ', sellingSentence: '' };
  assert.deepEqual(ruleTextsForm.parse(sent).selling, { title: 'Sell nothing.', sentence: '' });
});

test('a rule without words, or with too many, is refused beside its field', () => {
  const refused = (fields: Record<string, string>) =>
    ruleTextsForm.safeParse({ ...asSent(), ...fields }).error?.issues[0];
  assert.deepEqual(refused({ personTitle: ' ' })?.path, ['personTitle']);
  assert.equal(refused({ repeatTitle: 'x'.repeat(81) })?.message, 'At most 80 characters.');
  assert.deepEqual(refused({ spoilerSentence: 'x'.repeat(241) })?.path, ['spoilerSentence']);
});
