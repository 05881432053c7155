import { and, asc, exists, inArray, isNull, like, type SQL } from 'drizzle-orm';
import type { Writer } from '#domain/byline.ts';
import { folded } from '#domain/fold.ts';
import { roles } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { published } from './critics.ts';
import { accounts, guests } from './schema.ts';

/** As many as can be told apart at a glance; who wants another types on. */
export const WRITERS_FOUND = 8;

const staff = roles.filter((role) => role !== 'reader');

const wantedIn = (typed: string) => folded(typed).replace(/[%_\\\p{Cc}]/gu, '');

type Which = { staff?: SQL; guests?: SQL };

/** Those on the staff, and then the guests, with this in their name, accents and case aside. */
export const writersCalled = (typed: string, most: number) => called(typed, most, {});

async function called(typed: string, most: number, which: Which): Promise<Writer[]> {
  const wanted = wantedIn(typed);
  if (!wanted) return [];
  const members = await staffCalled(wanted, which.staff);
  const others = await guestsCalled(wanted, most, which.guests);
  return [
    ...members.map((member): Writer => ({ by: 'account', ...member })),
    ...others.map((guest): Writer => ({ by: 'guest', ...guest })),
  ].slice(0, most);
}

/** Those of them who have a page of their own for readers. */
export const criticsCalled = (typed: string, most: number) =>
  called(typed, most, { staff: exists(published('account')), guests: exists(published('guest')) });

/** The staff is a houseful: its names are read, and compared here. */
async function staffCalled(wanted: string, which?: SQL) {
  const rows = await read()
    .select({ id: accounts.id, name: accounts.name, handle: accounts.handle })
    .from(accounts)
    .where(and(inArray(accounts.role, staff), isNull(accounts.bannedAt), which))
    .orderBy(asc(accounts.name), asc(accounts.id));
  return rows.filter(({ name }) => folded(name).includes(wanted));
}

const guestsCalled = (wanted: string, most: number, which?: SQL) =>
  read()
    .select({ id: guests.id, name: guests.name, handle: guests.handle })
    .from(guests)
    .where(and(isNull(guests.mergedIntoId), like(guests.nameFolded, `%${wanted}%`), which))
    .orderBy(asc(guests.nameFolded), asc(guests.id))
    .limit(most);

/** What those are called who have these handles and stand under published stories: by handle. */
export async function namesOfHandles(handles: string[]): Promise<Map<string, string>> {
  if (handles.length === 0) return new Map();
  const staffNames = await read()
    .select({ handle: accounts.handle, name: accounts.name })
    .from(accounts)
    .where(and(inArray(accounts.handle, handles), exists(published('account'))));
  const guestNames = await read()
    .select({ handle: guests.handle, name: guests.name })
    .from(guests)
    .where(and(inArray(guests.handle, handles), exists(published('guest'))));
  return new Map([...staffNames, ...guestNames].map(({ handle, name }) => [handle, name]));
}
