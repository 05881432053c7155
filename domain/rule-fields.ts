import type { WrittenRule } from './house-rule.ts';

/** The fields of one rule in the form that rewrites it. */
export const titleField = (rule: WrittenRule) => `${rule}Title` as const;
export const sentenceField = (rule: WrittenRule) => `${rule}Sentence` as const;
