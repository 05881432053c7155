import { z } from 'zod';
import { contentParts, type Picks } from './collision.ts';
import { HIGHEST_ID } from './highest-id.ts';

const number = z.coerce.number().int().positive().max(HIGHEST_ID);
const whose = z.enum(['mine', 'theirs']);

/** What was chosen between two texts: each part by itself, or all of one text by one button. */
export const collisionForm = z.object({
  storyId: number,
  version: number,
  /** The number of the revision that holds the text which came second. */
  mine: number,
  all: whose.optional(),
  ...(Object.fromEntries(contentParts.map((part) => [part, whose.optional()])) as Record<
    (typeof contentParts)[number],
    z.ZodOptional<typeof whose>
  >),
});

export function picksIn({ all, ...form }: z.output<typeof collisionForm>): Picks {
  const picks: Picks = {};
  for (const part of contentParts) {
    const taken = all ?? form[part];
    if (taken) picks[part] = taken;
  }
  return picks;
}
