import { createHash } from 'node:crypto';
import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Byline } from '#domain/byline.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { accounts, formerHandles, guests, retiredHandles } from './schema.ts';

/** Nobody's number. */
const NOBODY = 0;

/**
 * Which of these handles lead to somebody already, once did, or were somebody's who left: accounts and guests have their pages at one place. What
 * leads to `own` does not count, nor does a guest who became that account.
 */
export async function takenHandles(handles: string[], own?: Byline): Promise<Set<string>> {
  const account = own?.by === 'account' ? own.id : NOBODY;
  const guest = own?.by === 'guest' ? own.id : NOBODY;
  const ofAccounts = await read()
    .select({ handle: accounts.handle })
    .from(accounts)
    .where(and(inArray(accounts.handle, handles), ne(accounts.id, account)));
  const others = or(isNull(guests.mergedIntoId), ne(guests.mergedIntoId, account));
  const ofGuests = await read()
    .select({ handle: guests.handle })
    .from(guests)
    .where(and(inArray(guests.handle, handles), ne(guests.id, guest), others));
  const former = await read()
    .select({ handle: formerHandles.handle })
    .from(formerHandles)
    .innerJoin(guests, eq(guests.id, formerHandles.guestId))
    .where(and(inArray(formerHandles.handle, handles), ne(guests.id, guest), others));
  const retired = await retiredAmong(handles);
  return new Set([...ofAccounts, ...ofGuests, ...former, ...retired].map(({ handle }) => handle));
}

/** Of a handle that somebody left behind only this is kept. */
const fingerprint = (handle: string) => createHash('sha256').update(`handle ${handle}`).digest('base64url');

async function retiredAmong(handles: string[]) {
  const hashes = new Map(handles.map((handle) => [fingerprint(handle), handle]));
  const rows = await read()
    .select({ hash: retiredHandles.handleHash })
    .from(retiredHandles)
    .where(inArray(retiredHandles.handleHash, [...hashes.keys()]));
  return rows.map(({ hash }) => ({ handle: hashes.get(hash) ?? '' }));
}

/** Nobody gets this handle until then. */
export async function retireHandle(tx: Handle, handle: string, until: Date) {
  await tx
    .insert(retiredHandles)
    .values({ handleHash: fingerprint(handle), until })
    .onConflictDoNothing();
}
