import { z } from 'zod';
import { contentParts, type Picks } from './collision.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { type PassagePick, passagePicks } from './passages.ts';

const number = z.coerce.number().int().positive().max(HIGHEST_ID);
const whose = z.enum(['mine', 'theirs']);

/** What was chosen between two texts: each part and each passage by itself, or all of one text by one button. */
export const collisionForm = z.looseObject({
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
  const picks: Picks = all ? {} : { passages: passagesIn(form) };
  for (const part of contentParts) {
    const taken = all ?? form[part];
    if (taken) picks[part] = taken;
  }
  return picks;
}

/** What stands in no passage of the texts is never asked for. */
function passagesIn(form: Record<string, unknown>): Map<number, PassagePick> {
  const passages = new Map<number, PassagePick>();
  for (const [name, value] of Object.entries(form)) {
    const number = /^body-(\d{1,6})$/.exec(name)?.[1];
    const pick = passagePicks.find((one) => one === value);
    if (number && pick) passages.set(Number(number), pick);
  }
  return passages;
}
