import { and, eq, gt } from 'drizzle-orm';
import type { Account } from '#domain/account.ts';
import { alreadyHereLetter } from '#domain/account-letters.ts';
import { addressAskedLetter, addressChangedLetter, emailChangeExpiry, newAddressLetter } from '#domain/email-change.ts';
import { forgetLinks } from './account-standing.ts';
import { findAccount, findAccountByEmail } from './accounts.ts';
import { read, transaction } from './connection.ts';
import { linkWith } from './letter-links.ts';
import { hashOf, newToken } from './one-time-tokens.ts';
import { queueLetter } from './outbox.ts';
import { accounts, emailChanges, outbox } from './schema.ts';

/** Where the link in the letter to a new address leads. */
export const ADDRESS_PATH = '/account/address';

/**
 * Writes to the new address, and to the old one while its owner can still stop it. An address that has an account hears of that, and
 * whoever asked hears nothing else than otherwise: nobody finds out by it who has an account.
 */
export function askForAddress(account: Account, email: string, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const expiresAt = emailChangeExpiry(now);
    const standing = await findAccountByEmail(email);
    await tx.delete(emailChanges).where(eq(emailChanges.accountId, account.id));
    if (standing) {
      await queueLetter((sender) => alreadyHereLetter(standing, sender), now);
    } else {
      const token = newToken();
      await tx.insert(emailChanges).values({ accountId: account.id, email, tokenHash: hashOf(token), expiresAt });
      await queueLetter((sender) => newAddressLetter(email, sender, linkWith(ADDRESS_PATH, token)), now, expiresAt);
    }
    await queueLetter((sender) => addressAskedLetter(account, sender), now, expiresAt);
  });
}

const good = (token: string, now: Date) =>
  and(eq(emailChanges.tokenHash, hashOf(token)), gt(emailChanges.expiresAt, now));

/** The address that a link confirms, without using it up: mail programs look at links before people do. */
export async function findAddressChange(token: string, now: Date): Promise<string | undefined> {
  const [row] = await read().select({ email: emailChanges.email }).from(emailChanges).where(good(token, now));
  return row?.email;
}

/** The account has the address from now on; undefined when the link is spent, or somebody else has it by now. */
export function takeAddress(token: string, now: Date): Promise<string | undefined> {
  return transaction(async (tx) => {
    const [wanted] = await tx.delete(emailChanges).where(good(token, now)).returning();
    const account = wanted && (await findAccount(wanted.accountId));
    if (!wanted || !account || (await findAccountByEmail(wanted.email))) return undefined;
    const { email } = wanted;
    await tx.update(accounts).set({ email, emailConfirmedAt: now }).where(eq(accounts.id, account.id));
    // What was sent to the old address opens nothing any more.
    await forgetLinks(account.id);
    await tx.update(outbox).set({ recipient: email }).where(eq(outbox.digestFor, account.id));
    await queueLetter((sender) => addressChangedLetter(account, sender), now);
    return email;
  });
}
