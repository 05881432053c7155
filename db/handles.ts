import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Byline } from '#domain/byline.ts';
import { read } from './connection.ts';
import { accounts, formerHandles, guests } from './schema.ts';

/** Nobody's number. */
const NOBODY = 0;

/**
 * Which of these handles lead to somebody already, or once did: accounts and guests have their pages at one place. What
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
  return new Set([...ofAccounts, ...ofGuests, ...former].map(({ handle }) => handle));
}
