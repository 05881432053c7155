import { z } from 'zod';
import { HIGHEST_ID } from './highest-id.ts';

/** The places of the front page that an editor can fill. What is left empty goes to the newest. */
export const frontSlotNames = ['lead', 'first', 'second', 'aside'] as const;
export type FrontSlot = (typeof frontSlotNames)[number];

/** Which story stands where, by its number. */
export type FrontPicks = Partial<Record<FrontSlot, number>>;

/** As long as a headline is; more finds nothing. */
export const FIND_MAX = 200;

const pick = z
  .union([z.literal(''), z.coerce.number().int().positive().max(HIGHEST_ID)])
  .optional()
  .transform((value) => value || undefined);

const picks = z.object({ lead: pick, first: pick, second: pick, aside: pick });

/** What the form of the front page sends. */
export const frontForm = picks
  .extend({ intent: z.enum(['save', 'preview', 'find']).default('save'), find: z.string().max(FIND_MAX).default('') })
  .superRefine((form, context) => {
    const seen = new Set<number>();
    for (const slot of frontSlotNames) {
      const id = form[slot];
      if (id && seen.has(id)) context.addIssue({ code: 'custom', path: [slot], message: TWICE });
      if (id) seen.add(id);
    }
  });

const TWICE = 'This story stands in another place already. Choose another, or leave it to the newest.';

/** The picks that an address names; what it says of nothing that could be is left out. */
export function picksIn(asked: Record<string, unknown>): FrontPicks {
  const found = frontSlotNames.flatMap((slot) => {
    const parsed = pick.safeParse(asked[slot]);
    return parsed.success && parsed.data ? [[slot, parsed.data] as const] : [];
  });
  return Object.fromEntries(found);
}

export function picksQuery(chosen: FrontPicks, more: Record<string, string> = {}): string {
  const entries = frontSlotNames.flatMap((slot) => (chosen[slot] ? [[slot, String(chosen[slot])]] : []));
  return String(new URLSearchParams([...entries, ...Object.entries(more)] as [string, string][]));
}
