import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { type Byline, bylineKey, bylinesBeyond, withAccountForGuest } from '#domain/byline.ts';
import type { Handle } from './engine.ts';
import { accounts, guests, revisions } from './schema.ts';

const idsOf = (bylines: readonly Byline[], by: Byline['by']) =>
  bylines.filter((one) => one.by === by).map(({ id }) => id);

/**
 * Bylines as they can be kept: a guest who got an account meanwhile is that account. The guests are held until the
 * transaction ends, so that none of them is merged or deleted in the middle of it.
 */
export async function presentBylines(tx: Handle, bylines: Byline[]): Promise<Byline[]> {
  const ids = idsOf(bylines, 'guest');
  if (ids.length === 0) return bylines;
  const held = await tx
    .update(guests)
    .set({ handle: sql`${guests.handle}` })
    .where(inArray(guests.id, ids))
    .returning({ id: guests.id, mergedIntoId: guests.mergedIntoId });
  return held.reduce(
    (known, { id, mergedIntoId }) => (mergedIntoId ? withAccountForGuest(known, id, mergedIntoId) : known),
    bylines,
  );
}

/**
 * Whom of these nobody can name: who is not there, and who is not on the staff, unless the story has been under their name
 * before. A name that stands already may stay when its owner leaves the house.
 */
export async function unnameable(
  tx: Handle,
  storyId: number,
  wanted: readonly Byline[],
  standing: readonly Byline[],
): Promise<Byline[]> {
  const added = bylinesBeyond(wanted, standing);
  if (added.length === 0) return [];
  const strangers = bylinesBeyond(added, [...(await staffAmong(tx, added)), ...(await guestsAmong(tx, added))]);
  return strangers.length > 0 ? bylinesBeyond(strangers, await namedBefore(tx, storyId)) : [];
}

async function staffAmong(tx: Handle, bylines: readonly Byline[]): Promise<Byline[]> {
  const ids = idsOf(bylines, 'account');
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(inArray(accounts.id, ids), ne(accounts.role, 'reader'), isNull(accounts.bannedAt)));
  return rows.map(({ id }) => ({ by: 'account', id }));
}

async function guestsAmong(tx: Handle, bylines: readonly Byline[]): Promise<Byline[]> {
  const ids = idsOf(bylines, 'guest');
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: guests.id })
    .from(guests)
    .where(and(inArray(guests.id, ids), isNull(guests.mergedIntoId)));
  return rows.map(({ id }) => ({ by: 'guest', id }));
}

/** Everybody whom a revision of the story names. */
async function namedBefore(tx: Handle, storyId: number): Promise<Byline[]> {
  const rows = await tx.select({ bylines: revisions.bylines }).from(revisions).where(eq(revisions.storyId, storyId));
  return [...new Map(rows.flatMap(({ bylines }) => bylines).map((one) => [bylineKey(one), one])).values()];
}
