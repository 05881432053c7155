import { z } from 'zod';
import { FIND_MAX, frontSlotNames } from './front-slots.ts';
import { HIGHEST_ID } from './highest-id.ts';

const pick = z
  .union([z.literal(''), z.coerce.number().int().positive().max(HIGHEST_ID)])
  .optional()
  .transform((value) => value || undefined);

/** What the form of the front page sends. */
export const frontForm = z
  .object({
    ...{ lead: pick, first: pick, second: pick, aside: pick },
    intent: z.enum(['save', 'preview', 'find']).default('save'),
    find: z.string().max(FIND_MAX).default(''),
  })
  .superRefine((form, context) => {
    const seen = new Set<number>();
    for (const slot of frontSlotNames) {
      const id = form[slot];
      if (id && seen.has(id)) context.addIssue({ code: 'custom', path: [slot], message: TWICE });
      if (id) seen.add(id);
    }
  });

const TWICE = 'This story stands in another place already. Choose another, or leave it to the newest.';
