import { z } from 'zod';
import { cleanText } from './clean-text.ts';

/** "December 2013", "After the second season". */
export const EDITION_NAME_MAX = 60;

/** A published state of a list that was frozen. */
export type ListEdition = { number: number; name: string; frozenAt: Date };

/** The address at which an edition can be cited for ever. */
export const editionPath = (list: { slug: string }, number: number) => `/lists/${list.slug}/editions/${number}`;

export const editionName = z
  .string()
  .default('')
  .transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'What is it cited as? A month and a year will do.')
      .max(EDITION_NAME_MAX, `${EDITION_NAME_MAX} characters fit.`),
  );
