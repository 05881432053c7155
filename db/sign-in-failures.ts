import { createHash } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { networkOf } from '#domain/network.ts';
import { FAILURES_COUNT_MS, FAILURES_OF_ACCOUNT, FAILURES_OF_ADDRESS, pauseAfter } from '#domain/sign-in-throttle.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { signInFailures } from './schema.ts';

/** Who tries: the account as it was typed, which need not exist, and the asking address. */
export type Try = { email: string; address: string };

export type TryAnswer = { allowed: true; triesLeft: number } | { allowed: false; again: Date };

/**
 * Counts a try as failed before it is made, so that a hundred at once are not judged by the same count; `forgive` takes
 * it back when the password was right. A try during a pause is not counted.
 */
export async function countTry(attempt: Try, now: Date): Promise<TryAnswer> {
  const account = accountKey(attempt);
  const address = addressKey(attempt);
  return transaction(async (tx) => {
    const ofAccount = await failuresOf(tx, account, now);
    const ofAddress = await failuresOf(tx, address, now);
    const again = pauseAfter(ofAccount, FAILURES_OF_ACCOUNT, now) ?? pauseAfter(ofAddress, FAILURES_OF_ADDRESS, now);
    if (again) return { allowed: false, again };
    await tx.insert(signInFailures).values([
      { key: account, at: now },
      { key: address, at: now },
    ]);
    return { allowed: true, triesLeft: Math.max(0, FAILURES_OF_ACCOUNT - 1 - ofAccount.length) };
  });
}

/** The password was right: this account's failures from this address are forgotten, and the last try did not fail. */
export async function forgive(attempt: Try, at: Date) {
  await transaction(async (tx) => {
    await tx.delete(signInFailures).where(eq(signInFailures.key, accountKey(attempt)));
    await tx.delete(signInFailures).where(and(eq(signInFailures.key, addressKey(attempt)), eq(signInFailures.at, at)));
  });
}

async function failuresOf(tx: Handle, key: string, now: Date): Promise<Date[]> {
  const since = new Date(now.getTime() - FAILURES_COUNT_MS);
  const rows = await tx
    .select({ at: signInFailures.at })
    .from(signInFailures)
    .where(and(eq(signInFailures.key, key), gt(signInFailures.at, since)));
  return rows.map(({ at }) => at);
}

/** Hashed: who failed to sign in, and from where, is nobody's to read. */
const keyOf = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex');
const accountKey = ({ email, address }: Try) => keyOf('account', email, networkOf(address));
const addressKey = ({ address }: Try) => keyOf('address', networkOf(address));
