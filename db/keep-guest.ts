import { createHash } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Actor, changeBetween, type Facts, isNoChange } from '#domain/audit.ts';
import { folded } from '#domain/fold.ts';
import { type GuestWords, guestPath } from '#domain/guest.ts';
import { handleChoices, handleFromName } from '#domain/handle.ts';
import { writeDown } from './audit.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { isReferenced, isUniqueViolation } from './errors.ts';
import { findGuest } from './guests.ts';
import { takenHandles } from './handles.ts';
import { formerHandles, guests, media } from './schema.ts';

type Refusal = { outcome: 'refused'; errors: Record<string, string> };
export type Kept =
  | { outcome: 'kept'; id: number }
  | Refusal
  /** Somebody saved after the form was opened. */
  | { outcome: 'overtaken' }
  | { outcome: 'unseen' };

const TAKEN: Refusal = {
  outcome: 'refused',
  errors: { handle: 'Somebody else has this address, or once had it. Choose another.' },
};
const NO_SUCH_PICTURE: Refusal = {
  outcome: 'refused',
  errors: { pictureId: 'This picture is no longer among our media. Choose another.' },
};

/** Of a name that so many share, the next has to choose an address. */
const NAMESAKES = 50;

export function makeGuest(words: GuestWords, by: Actor, now: Date): Promise<Kept> {
  return whereFree(async (tx) => {
    const handle = await freeHandle(words);
    if (!handle) return TAKEN;
    const row = { ...words, handle, nameFolded: folded(words.name), createdAt: now };
    const [guest] = await tx.insert(guests).values(row).returning({ id: guests.id });
    if (!guest) throw new Error('The database gave nothing back for a guest.');
    const act = { act: 'guest-made', ...subjectOf(guest.id, words.name), before: {} } as const;
    await writeDown(tx, by, { ...act, after: factsOf({ ...words, handle }) }, now);
    return { outcome: 'kept', id: guest.id };
  });
}

/** What is said of a guest, in short: a form brings it along, so that it does not undo what somebody else has saved since. */
export const guestStamp = (words: GuestWords): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(factsOf(words))))
    .digest('base64url');

/**
 * Says other things of a guest, unless what was said is not that of the stamp any more. The address that was theirs leads
 * on to the new one for ever.
 */
export function describeGuest(id: number, words: GuestWords, by: Actor, now: Date, stamp?: string): Promise<Kept> {
  return whereFree(async (tx) => {
    await holdGuest(tx, id);
    const guest = await findGuest(id);
    if (!guest) return { outcome: 'unseen' };
    if (stamp !== undefined && stamp !== guestStamp(guest)) return { outcome: 'overtaken' };
    const handle = words.handle || guest.handle;
    if ((await takenHandles([handle], { by: 'guest', id })).size > 0) return TAKEN;
    if (!(await isPicture(tx, words.pictureId))) return NO_SUCH_PICTURE;
    const wanted = { ...words, handle };
    const change = changeBetween(factsOf(guest), factsOf(wanted));
    if (isNoChange(change)) return { outcome: 'kept', id };
    await tx
      .update(guests)
      .set({ ...wanted, nameFolded: folded(words.name) })
      .where(eq(guests.id, id));
    if (handle !== guest.handle) {
      await tx.delete(formerHandles).where(eq(formerHandles.handle, handle));
      await tx.insert(formerHandles).values({ handle: guest.handle, guestId: id });
    }
    await writeDown(tx, by, { act: 'guest-described', ...subjectOf(id, words.name), ...change }, now);
    return { outcome: 'kept', id };
  });
}

/** Holds a guest until the transaction ends: on PostgreSQL an update that changes nothing locks the row. */
const holdGuest = (tx: Handle, id: number) =>
  tx
    .update(guests)
    .set({ name: sql`${guests.name}` })
    .where(eq(guests.id, id));

/** On PostgreSQL two guests can want one address in the same moment; the second hears that it is taken. */
async function whereFree(work: (tx: Handle) => Promise<Kept>): Promise<Kept> {
  try {
    return await transaction(work);
  } catch (cause) {
    if (isUniqueViolation(cause)) return TAKEN;
    throw cause;
  }
}

async function freeHandle({ handle, name }: GuestWords): Promise<string | undefined> {
  const numbers = Array.from({ length: NAMESAKES }, (_, at) => at + 2);
  const choices = handle ? [handle] : handleChoices(handleFromName(name, 'guest'), numbers);
  const taken = await takenHandles(choices);
  return choices.find((choice) => !taken.has(choice));
}

async function isPicture(tx: Handle, id: number | null): Promise<boolean> {
  if (id === null) return true;
  const [found] = await tx.select({ id: media.id }).from(media).where(eq(media.id, id));
  return found !== undefined;
}

export const subjectOf = (id: number, name: string) => ({ subjectId: id, subject: name, path: guestPath(id) });

const factsOf = ({ name, handle, socialHandle, bio, pictureId }: GuestWords): Facts => ({
  ...{ name, handle, socialHandle, bio, picture: pictureId },
});

export type Deleted = { outcome: 'deleted' } | { outcome: 'used' } | { outcome: 'unseen' };

/** Deletes a guest whom no text names: a revision never goes away, and must always say whose it was. */
export async function deleteGuest(id: number, by: Actor, now: Date): Promise<Deleted> {
  try {
    return await transaction(async (tx) => {
      const guest = await findGuest(id);
      if (!guest) return { outcome: 'unseen' };
      await tx.delete(guests).where(and(eq(guests.id, id), isNull(guests.mergedIntoId)));
      const { handle, name } = guest;
      const act = { act: 'guest-deleted', ...subjectOf(id, name), path: '', before: { handle } } as const;
      await writeDown(tx, by, { ...act, after: { handle: null } }, now);
      return { outcome: 'deleted' };
    });
  } catch (cause) {
    if (isReferenced(cause)) return { outcome: 'used' };
    throw cause;
  }
}
