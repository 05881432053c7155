import type { Account } from '#domain/account.ts';
import { confirmLetter, passwordChangedLetter, resetLetter } from '#domain/account-letters.ts';
import { tokenExpiry } from '#domain/one-time-token.ts';
import { setPassword } from './account-standing.ts';
import { transaction } from './connection.ts';
import { linkWith } from './letter-links.ts';
import { issueToken } from './one-time-tokens.ts';
import { queueLetter } from './outbox.ts';

/** Each with what it tells, in one transaction: no link works that was not sent, and none is sent that does not work. */

export function writeConfirmation(account: Account, { next, token }: { next: string; token: string }, now: Date) {
  return transaction(async () => {
    await issueToken({ purpose: 'confirm', accountId: account.id, next, token }, now);
    const link = linkWith('/sign-up/confirm', token);
    await queueLetter((sender) => confirmLetter(account, sender, link), now, tokenExpiry('confirm', now));
  });
}

export function writeReset(account: Account, next: string, now: Date) {
  return transaction(async () => {
    const token = await issueToken({ purpose: 'reset', accountId: account.id, next }, now);
    const link = linkWith('/reset-password', token);
    await queueLetter((sender) => resetLetter(account, sender, link), now, tokenExpiry('reset', now));
  });
}

/** Sets a password and says so to whoever has the account. Gives the epoch that new sessions carry. */
export function changePassword(account: Account, passwordHash: string, now: Date): Promise<number> {
  return transaction(async () => {
    const epoch = await setPassword(account.id, passwordHash);
    await queueLetter((sender) => passwordChangedLetter(account, sender), now);
    return epoch;
  });
}
