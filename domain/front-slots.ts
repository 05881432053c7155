import { idIn } from './highest-id.ts';
/** The places of the front page that an editor can fill. What is left empty goes to the newest. */
export const frontSlotNames = ['lead', 'first', 'second', 'aside'] as const;
export type FrontSlot = (typeof frontSlotNames)[number];

/** Which story stands where, by its number. */
export type FrontPicks = Partial<Record<FrontSlot, number>>;

/** As long as a headline is; more finds nothing. */
export const FIND_MAX = 200;

/** The picks that an address names; what it says of nothing that could be is left out. */
export function picksIn(asked: Record<string, unknown>): FrontPicks {
  const found = frontSlotNames.flatMap((slot) => {
    const id = idIn(asked[slot]);
    return id ? [[slot, id] as const] : [];
  });
  return Object.fromEntries(found);
}

export function picksQuery(chosen: FrontPicks, more: Record<string, string> = {}): string {
  const picked = frontSlotNames.flatMap((slot) => (chosen[slot] ? [[slot, String(chosen[slot])] as const] : []));
  return String(new URLSearchParams({ ...Object.fromEntries(picked), ...more }));
}
