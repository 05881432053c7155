import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { EDITION_NAME_MAX } from './list-edition.ts';

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
