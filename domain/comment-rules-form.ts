import { z } from 'zod';
import { canBeLookedFor, firstComments, WORD_MAX, WORDS_MAX, wordsIn } from './comment-rules.ts';
import {
  APPROVALS_MAX,
  CLOSE_AFTER_MAX,
  LINES_MAX,
  LINKS_MAX,
  REPORTS_MAX,
  spamChoices,
} from './publication-limits.ts';
import { slowModeField } from './slow-mode-field.ts';

/** A whole number, or nothing. */
const numberOrNothing = (least: number, most: number, sentence: string) =>
  z
    .union(
      [
        z.literal('').transform(() => null),
        z.coerce.number(sentence).int(sentence).min(least, sentence).max(most, sentence),
      ],
      sentence,
    )
    .default(null);

const words = z
  .string()
  .max(LINES_MAX)
  .default('')
  .transform(wordsIn)
  .pipe(
    z
      .array(
        z
          .string()
          .max(WORD_MAX, `At most ${WORD_MAX} characters a word.`)
          .refine(canBeLookedFor, {
            error: ({ input }) => `“${input}” has no two letters or figures to look for.`,
          }),
      )
      .max(WORDS_MAX, `At most ${WORDS_MAX} words.`),
  );

const REPORTS = `A whole number from 1 to ${REPORTS_MAX}.`;
const APPROVALS = `A whole number from 1 to ${APPROVALS_MAX}.`;

/** What an admin decides about comments: a part of the form of all settings. */
export const commentRulesFields = {
  firstComments: z.enum(firstComments, 'Choose what happens to them.'),
  approvals: z.coerce.number(APPROVALS).int(APPROVALS).min(1, APPROVALS).max(APPROVALS_MAX, APPROVALS),
  reportsToHold: z.coerce.number(REPORTS).int(REPORTS).min(1, REPORTS).max(REPORTS_MAX, REPORTS),
  linksMax: numberOrNothing(0, LINKS_MAX, `A whole number from 0 to ${LINKS_MAX}, or nothing for any number.`),
  holdComments: z
    .string()
    .optional()
    .transform((value) => value !== undefined),
  slowSeconds: slowModeField,
  bannedWords: words,
  watchList: words,
  spamSure: z
    .enum(['', ...spamChoices.map(String)], 'Choose one.')
    .default('')
    .transform((chosen) => (chosen === '' ? null : Number(chosen))),
  threadsCloseAfter: numberOrNothing(
    1,
    CLOSE_AFTER_MAX,
    `A whole number of days from 1 to ${CLOSE_AFTER_MAX}, or nothing for never.`,
  ),
};
