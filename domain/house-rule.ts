/** The house rules, numbered in this order. A comment is removed, and reported, under one of them or for something else. */
export const writtenRules = ['person', 'spoiler', 'selling', 'privacy', 'repeat'] as const;
export type WrittenRule = (typeof writtenRules)[number];

export const houseRules = [...writtenRules, 'other'] as const;
export type HouseRule = (typeof houseRules)[number];

/** From 1; whatever breaks no written rule has no number. */
export const ruleNumber = (rule: HouseRule): number | null =>
  rule === 'other' ? null : writtenRules.indexOf(rule) + 1;

/** A word for what the rule is about. The publication may say the rule itself in other words, but not move it elsewhere. */
export const ruleLabels: Record<HouseRule, string> = {
  person: 'persons',
  spoiler: 'endings',
  selling: 'selling',
  privacy: 'privacy',
  repeat: 'repeated',
  other: 'something else',
};

/** "Rule 3, selling"; "Something else" */
export const ruleInWords = (rule: HouseRule) =>
  rule === 'other' ? 'Something else' : `Rule ${ruleNumber(rule)}, ${ruleLabels[rule]}`;

/** A rule as readers find it: in bold, and what it means. */
export type RuleText = { title: string; sentence: string };
export type RuleTexts = Record<WrittenRule, RuleText>;

/** What a publication begins with. */
export const newRuleTexts: RuleTexts = {
  person: {
    title: 'Argue with the review, not with the person.',
    sentence: 'Call a sentence foolish. Do not call its writer so.',
  },
  spoiler: {
    title: 'Put endings under bars.',
    sentence: 'There is a box for it under the form. If you forget, we do it for you.',
  },
  selling: { title: 'No selling.', sentence: 'A link that helps is welcome. A link that earns is not.' },
  privacy: {
    title: 'Nobody’s life but your own.',
    sentence: 'No addresses, no names of private people, no guesses at who is who.',
  },
  repeat: { title: 'Once is enough.', sentence: 'The same comment in five threads is four too many.' },
};

export const RULE_TITLE_MAX = 80;
export const RULE_SENTENCE_MAX = 240;

/** Where the rules stand, and what was done about them. */
export const RULES_PATH = '/moderation';

export const ruleAnchor = (rule: WrittenRule) => `rule-${ruleNumber(rule)}`;
export const rulePath = (rule: WrittenRule) => `${RULES_PATH}#${ruleAnchor(rule)}`;

/** Why staff removed something: under which rule, and in whose own words, if there are any. */
export type Grounds = { rule: HouseRule; reason: string };

/** "rule 2, endings: gives the last scene away"; what was removed before there were rules has a reason alone. */
export function groundsInWords({ rule, reason }: { rule: HouseRule | null; reason: string }): string {
  if (rule === null || rule === 'other') return reason;
  const named = `rule ${ruleNumber(rule)}, ${ruleLabels[rule]}`;
  return reason ? `${named}: ${reason}` : named;
}
