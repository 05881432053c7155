import { houseRules, ruleInWords } from '#domain/house-rule.ts';

/** For a field that asks what a comment is about. Nothing is chosen before somebody chooses. */
export const ruleChoices = [
  { value: '', label: 'Choose one' },
  ...houseRules.map((rule) => ({ value: rule, label: ruleInWords(rule) })),
];
