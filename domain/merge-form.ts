import { z } from 'zod';
import { HIGHEST_ID } from './highest-id.ts';

const id = z.coerce.number('Choose the one that stays.').int().positive().max(HIGHEST_ID);

/** Two things that are one, and which of them stays. */
export const mergeForm = z.object({ one: id, other: id, keep: id }).transform(({ one, other, keep }, context) => {
  if (keep !== one && keep !== other) {
    context.addIssue({ code: 'custom', path: ['keep'], message: 'Choose the one that stays.' });
    return z.NEVER;
  }
  return { kept: keep, lost: keep === one ? other : one };
});
