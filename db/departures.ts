import { and, asc, eq, lte } from 'drizzle-orm';
import type { Account } from '#domain/account.ts';
import { minuteOf } from '#domain/dates.ts';
import { type BylineChoice, leavesAt, type WordsChoice } from '#domain/departure.ts';
import { leavingLetter, stayedLetter } from '#domain/departure-letters.ts';
import { endSessions, forgetLinks, hasOtherAdmin, standingOf, subjectOf } from './account-standing.ts';
import { findAccount } from './accounts.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { linkWith } from './letter-links.ts';
import { hashOf, newToken } from './one-time-tokens.ts';
import { queueLetter } from './outbox.ts';
import { findPublication } from './publication.ts';
import { accounts, departures, searchDue, searchEntries, storyBylines } from './schema.ts';

export type DepartureChoice = { words: WordsChoice; byline: BylineChoice };

/** Where somebody says that they stay; the letter's token is the permission. */
export const STAY_PATH = '/account/stay';

/**
 * Asks for an account to be emptied in seven days. From now on it is signed out, and found by nobody. The last admin cannot
 * leave; who asked already has asked.
 */
export function askToLeave(
  { id }: Pick<Account, 'id'>,
  choice: DepartureChoice,
  now: Date,
): Promise<'asked' | 'last-admin'> {
  return transaction(async (tx) => {
    const standing = await standingOf(tx, id, null);
    const account = await findAccount(id);
    if (!standing || !account || account.leavesAt) return 'asked';
    if (!(await hasOtherAdmin(tx, standing, now))) return 'last-admin';
    const at = leavesAt(now);
    const token = newToken();
    await tx.insert(departures).values({ accountId: id, askedAt: now, ...choice, stayHash: hashOf(token) });
    await tx.update(accounts).set({ leavesAt: at }).where(eq(accounts.id, id));
    await forgetLinks(id);
    await endSessions(id);
    await hide(tx, id);
    const byline = (await signsStories(id)) ? choice.byline : undefined;
    const plan = { day: minuteOf(at, await findPublication()), words: choice.words, byline };
    await queueLetter((sender) => leavingLetter(account, sender, plan, linkWith(STAY_PATH, token)), now, at);
    await writeDownOfStaff(tx, account, 'account-leaving', now);
    return 'asked';
  });
}

/** Out of the search at once; what is due is read again, and then not found (search-index.ts). */
async function hide(tx: Handle, id: number) {
  await tx.delete(searchEntries).where(and(eq(searchEntries.kind, 'account'), eq(searchEntries.subjectId, id)));
}

/** Everything is as it was. False when the account was not leaving, or its time is up: then it is being emptied. */
export function stay(id: number, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const account = await findAccount(id);
    if (!account?.leavesAt || account.leavesAt <= now) return false;
    await tx.delete(departures).where(eq(departures.accountId, id));
    await tx.update(accounts).set({ leavesAt: null }).where(eq(accounts.id, id));
    await tx.insert(searchDue).values({ kind: 'account', subjectId: id }).onConflictDoNothing();
    await queueLetter((sender) => stayedLetter(account, sender), now);
    await writeDownOfStaff(tx, account, 'account-stayed', now);
    return true;
  });
}

/** Whose account the link in a letter keeps, without keeping it yet: mail programs look at links before people do. */
export async function findStaying(token: string): Promise<Account | undefined> {
  const [row] = await read()
    .select({ id: departures.accountId })
    .from(departures)
    .where(eq(departures.stayHash, hashOf(token)));
  return row && findAccount(row.id);
}

/** Whether a name stands over something published, so that there is something to choose. */
export async function signsStories(id: number): Promise<boolean> {
  const signed = await read()
    .select({ id: storyBylines.storyId })
    .from(storyBylines)
    .where(eq(storyBylines.accountId, id))
    .limit(1);
  return signed.length > 0;
}

/** The accounts whose seven days are over, the first to go first. */
export async function dueDepartures(now: Date, most: number): Promise<number[]> {
  const rows = await read()
    .select({ id: accounts.id })
    .from(accounts)
    .where(lte(accounts.leavesAt, now))
    .orderBy(asc(accounts.leavesAt), asc(accounts.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** The others have to know whom they cannot count on. Readers come and go. */
async function writeDownOfStaff(tx: Handle, account: Account, act: 'account-leaving' | 'account-stayed', now: Date) {
  if (account.role === 'reader') return;
  await writeDown(tx, account, { act, ...subjectOf(account), before: {}, after: {} }, now);
}
