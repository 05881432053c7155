import { eq } from 'drizzle-orm';
import type { Account } from '#domain/account.ts';
import { alreadyHereLetter } from '#domain/account-letters.ts';
import { endSessions } from './account-standing.ts';
import { createAccount, findAccountByEmail } from './accounts.ts';
import { read, transaction } from './connection.ts';
import { writeConfirmation, writeReset } from './door-letters.ts';
import { queueLetter } from './outbox.ts';
import { accounts, comments } from './schema.ts';

type Applicant = {
  name: string;
  email: string;
  passwordHash: string;
  /** Where to go on to once confirmed. */
  next: string;
  /** Of the link that confirms it. */
  token: string;
};

/** What became of it: an account that waits for its link to be pressed, or one that stands already. */
export type SignUp = { waiting: Account } | { standing: Account };

/**
 * Makes the account and writes the letter with the link that confirms it, or the one that says that it stands. While an
 * address is not confirmed, whoever signs up with it last is believed, and earlier links die: nobody can lay an account in
 * wait with a password of their own under somebody else's address. But an account whose words stand here already, as those
 * of imported commenters do, is changed by nobody who has not the address: it gets the link that sets a password.
 */
export async function signUp({ next, token, ...applicant }: Applicant, now: Date): Promise<SignUp> {
  return transaction(async () => {
    const made = await createAccount({ ...applicant, confirmed: false }, now);
    const found = made ?? (await standingAt(applicant.email));
    if (found.confirmed) {
      await queueLetter((sender) => alreadyHereLetter(found, sender), now);
      return { standing: found };
    }
    if (!made && (await hasSpoken(found))) {
      if (!found.banned) await writeReset(found, next, now);
      return { waiting: found };
    }
    const account = made ?? (await begunAnew(found, applicant));
    await writeConfirmation(account, { next, token }, now);
    return { waiting: account };
  });
}

async function standingAt(email: string): Promise<Account> {
  const account = await findAccountByEmail(email);
  if (!account) throw new Error('An account was removed while somebody signed up with its address.');
  return account;
}

async function hasSpoken({ id }: Account): Promise<boolean> {
  const rows = await read().select({ id: comments.id }).from(comments).where(eq(comments.accountId, id)).limit(1);
  return rows.length > 0;
}

async function begunAnew(account: Account, { name, passwordHash }: Pick<Applicant, 'name' | 'passwordHash'>) {
  await transaction((tx) => tx.update(accounts).set({ name, passwordHash }).where(eq(accounts.id, account.id)));
  return { ...account, name, epoch: await endSessions(account.id) };
}
