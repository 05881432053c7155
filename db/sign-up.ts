import { eq } from 'drizzle-orm';
import type { Account } from '#domain/account.ts';
import { alreadyHereLetter } from '#domain/account-letters.ts';
import { endSessions } from './account-standing.ts';
import { createAccount, findAccountByEmail } from './accounts.ts';
import { transaction } from './connection.ts';
import { writeConfirmation } from './door-letters.ts';
import { queueLetter } from './outbox.ts';
import { accounts } from './schema.ts';

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
 * Makes the account and writes the letter with the link that confirms it, or the one that says that it stands. While an address is not confirmed, whoever signs up with it last is
 * believed, and earlier links die: nobody can lay an account in wait with a password of their own under somebody else's
 * address.
 */
export async function signUp({ next, token, ...applicant }: Applicant, now: Date): Promise<SignUp> {
  return transaction(async () => {
    const made = await createAccount({ ...applicant, confirmed: false }, now);
    const account = made ?? (await begunAnew(applicant));
    if (account.confirmed) {
      await queueLetter((sender) => alreadyHereLetter(account, sender), now);
      return { standing: account };
    }
    await writeConfirmation(account, { next, token }, now);
    return { waiting: account };
  });
}

async function begunAnew({ name, email, passwordHash }: Omit<Applicant, 'next' | 'token'>): Promise<Account> {
  const account = await findAccountByEmail(email);
  if (!account) throw new Error('An account was removed while somebody signed up with its address.');
  if (account.confirmed) return account;
  await transaction((tx) => tx.update(accounts).set({ name, passwordHash }).where(eq(accounts.id, account.id)));
  return { ...account, name, epoch: await endSessions(account.id) };
}
