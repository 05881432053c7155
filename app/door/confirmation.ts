import { writeConfirmation } from '#db/door-letters.ts';
import { newToken } from '#db/one-time-tokens.ts';
import type { Account } from '#domain/account.ts';
import { afterwards } from './afterwards.ts';
import { mayWriteTo } from './may-write-to.ts';
import { rememberSentTo } from './sent-to.ts';
import { awaitHere } from './this-browser.ts';

/** Writes once more to somebody who knows the password but has not pressed the link. */
export async function sendConfirmation(account: Account, next: string, now: Date) {
  const token = newToken();
  await rememberSentTo(account.email);
  if (!mayWriteTo(account.email, now)) return;
  await awaitHere(token);
  afterwards(() => writeConfirmation(account, { next, token }, now));
}
