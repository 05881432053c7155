import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { slugOf } from './slug.ts';
import type { Job, WorkKind } from './work.ts';
import { PERSON_NAME_MAX } from './work-limits.ts';

export type PersonCredit = {
  id: number;
  job: Job;
  role: string;
  work: { id: number; title: string; kind: WorkKind; year: number | null };
};

/** A person as the desk edits them. */
export type DeskPerson = {
  id: number;
  name: string;
  slug: string;
  /** How many credits they have, and the first of them. */
  total: number;
  credits: PersonCredit[];
};

export const personName = z
  .string()
  .default('')
  .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'What are they called?')
      .max(PERSON_NAME_MAX, `${PERSON_NAME_MAX} characters fit.`)
      .refine((name) => slugOf(name) !== '', 'A name needs a letter or a figure.'),
  );
