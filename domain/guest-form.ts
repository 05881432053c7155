import { z } from 'zod';
import { bioField, nameField, socialHandleField } from './account-fields.ts';
import type { GuestFilter } from './guest.ts';
import { handleRefusal } from './handle.ts';
import { HIGHEST_ID } from './highest-id.ts';
import { pageNumber } from './pagination.ts';

const number = z.coerce.number().int().positive().max(HIGHEST_ID);

/** Left empty, the address is made from the name. */
const handle = z
  .string()
  .default('')
  .transform((text) => text.trim().replace(/^@/, '').toLowerCase())
  .superRefine((typed, context) => {
    const refusal = typed && handleRefusal(typed);
    if (refusal) context.addIssue({ code: 'custom', message: refusal });
  });

const NOT_SHOWN = 'Choose one of those shown.';

const pictureId = z
  .string()
  .default('')
  .transform((text) => (text === '' ? null : Number(text)))
  .pipe(z.int(NOT_SHOWN).positive(NOT_SHOWN).max(HIGHEST_ID, NOT_SHOWN).nullable());

const words = { name: nameField, handle, socialHandle: socialHandleField, bio: bioField };

export const newGuestForm = z.object(words).transform((form) => ({ ...form, pictureId: null }));

export const guestForm = z
  .object({
    ...{ guest: number, ...words, pictureId },
    /** Of what was said of them when the form was opened. */
    stamp: z.string(),
    /** Whoever was told that somebody saved first, and puts theirs over it all the same. */
    over: z.string().optional(),
  })
  .transform(({ over, stamp, ...form }) => ({ ...form, stamp: over ? undefined : stamp }));

export const mergeForm = z.object({
  guest: number,
  account: z
    .string()
    .default('')
    .transform(Number)
    .pipe(z.int().positive('Whose account is it?').max(HIGHEST_ID, NOT_SHOWN)),
});

export const removeGuestForm = z.object({ guest: number });

/** As long as a name can be. */
export const GUEST_SEARCH_MAX = 60;

/** Undefined when the address asks for a page that cannot be. */
export function guestFilter(asked: Record<string, string | string[] | undefined>): GuestFilter | undefined {
  const page = pageNumber(asked.page);
  if (page === undefined) return undefined;
  const named = typeof asked.named === 'string' ? asked.named.replace(/\p{Cc}/gu, '').trim() : '';
  return { named: named.slice(0, GUEST_SEARCH_MAX), ...(asked.order === 'newest' ? { order: asked.order } : {}), page };
}
