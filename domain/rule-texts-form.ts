import { z } from 'zod';
import { RULE_SENTENCE_MAX, RULE_TITLE_MAX, type RuleTexts, writtenRules } from './house-rule.ts';
import { sentenceField, titleField } from './rule-fields.ts';

const line = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\p{Cc}/gu, ' ')
        .trim()
        .replace(/\s+/gu, ' '),
    )
    .pipe(z.string().max(most, `At most ${most} characters.`));

const title = line(RULE_TITLE_MAX).pipe(z.string().min(1, 'A rule needs words.'));
const sentence = line(RULE_SENTENCE_MAX);

export const ruleTextsForm = z
  .object(
    Object.fromEntries(
      writtenRules.flatMap((rule) => [
        [titleField(rule), title],
        [sentenceField(rule), sentence],
      ]),
    ),
  )
  .transform((sent) => {
    const texts = writtenRules.map((rule) => [
      rule,
      { title: sent[titleField(rule)] ?? '', sentence: sent[sentenceField(rule)] ?? '' },
    ]);
    return Object.fromEntries(texts) as RuleTexts;
  });
