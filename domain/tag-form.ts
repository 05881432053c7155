import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { tagsOf } from './tags.ts';

/** The name of one tag, by the rules of the field in which stories get theirs. */
export const tagName = z
  .string()
  .default('')
  .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
  .superRefine((name, context) => {
    const { tags, refusal } = tagsOf(name);
    const sentence = tags.length === 1 ? refusal : 'One tag, without commas.';
    if (sentence) context.addIssue({ code: 'custom', message: sentence });
  });
