import { z } from 'zod';
import { HIGHEST_ID } from './highest-id.ts';
import { HIGHEST_RATING } from './rating.ts';

const work = z.coerce.number().int().positive().max(HIGHEST_ID);
const choose = 'Choose how many stars.';

export const ratingForm = z.object({
  work,
  rating: z.coerce.number(choose).int(choose).min(1, choose).max(HIGHEST_RATING, choose),
});

export const unratingForm = z.object({ work });
