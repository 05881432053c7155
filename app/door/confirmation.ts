import { issueToken, newToken } from '#db/one-time-tokens.ts';
import type { Account } from '#domain/account.ts';
import { confirmLetter } from '#domain/account-letters.ts';
import { afterwards } from './afterwards.ts';
import { linkWith, mayWriteTo, send } from './send.ts';
import { rememberSentTo } from './sent-to.ts';
import { awaitHere } from './this-browser.ts';

export const confirmLink = (token: string) => linkWith('/sign-up/confirm', token);

/** Writes once more to somebody who knows the password but has not pressed the link. */
export async function sendConfirmation(account: Account, next: string, now: Date) {
  const token = newToken();
  await rememberSentTo(account.email);
  if (!mayWriteTo(account.email, now)) return;
  await awaitHere(token);
  afterwards(async () => {
    await issueToken({ purpose: 'confirm', accountId: account.id, next, token }, now);
    await send((sender) => confirmLetter(account, sender, confirmLink(token)));
  });
}
