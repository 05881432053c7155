import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { slugRefusal } from './slug.ts';

/** Fits the menu of a phone. */
export const SECTION_NAME_MAX = 40;

/** A section as it is written: its name, and the last part of its address where somebody wants another than the name gives. */
export const sectionFields = {
  name: z
    .string()
    .default('')
    .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'What is it called?').max(SECTION_NAME_MAX, `${SECTION_NAME_MAX} characters fit.`)),
  slug: z
    .string()
    .default('')
    .transform((text) => text.trim().toLowerCase())
    .superRefine((text, context) => {
      const refusal = text && slugRefusal(text);
      if (refusal) context.addIssue({ code: 'custom', message: refusal });
    }),
};

export type WrittenSection = { name: string; slug: string };
