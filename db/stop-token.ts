import { createHmac, timingSafeEqual } from 'node:crypto';
import { HIGHEST_ID } from '#domain/highest-id.ts';
import type { Letter } from '#domain/letter.ts';
import type { Ended } from '#domain/mail-times.ts';
import { notificationKinds } from '#domain/notification.ts';
import { linkWith } from './letter-links.ts';
import { secret } from './secret.ts';

/**
 * The token in a letter that ends letters of its kind. Signed and not stored: it works as long as the letter lies in a
 * mailbox, and whoever finds it can do nothing else with it.
 */
export const stopToken = (accountId: number, what: Ended, key = secret()) =>
  `${accountId}.${what}.${signatureOf(accountId, what, key)}`;

export type Stopped = { accountId: number; what: Ended };

/** What a token ends; undefined when we did not write it. */
export function readStopToken(token: string): Stopped | undefined {
  const [, digits = '', word, signature = ''] = /^([1-9]\d{0,9})\.([a-z]+)\.([\w-]{43})$/.exec(token) ?? [];
  const accountId = Number(digits);
  const what = [...notificationKinds, 'daily' as const].find((one) => one === word);
  if (!what || accountId > HIGHEST_ID) return undefined;
  const genuine = timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(accountId, what, secret())));
  return genuine ? { accountId, what } : undefined;
}

const signatureOf = (accountId: number, what: Ended, key: string) =>
  createHmac('sha256', key).update(`stop mails ${accountId} ${what}`).digest('base64url');

/** Where letters of a kind are ended: a page with a button, and what mail programs post to. */
export function stopAddresses(accountId: number, what: Ended): Omit<NonNullable<Letter['stop']>, 'name'> {
  const token = stopToken(accountId, what);
  return { page: linkWith('/unsubscribe', token), post: linkWith('/unsubscribe/one-click', token) };
}
