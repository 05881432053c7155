import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import { PING_LEASE_MS, PINGED_FOR_MS } from '#domain/index-now.ts';
import { type LetterFailure, nextAttempt } from '#domain/outbox.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { findMachines } from './machines.ts';
import { indexPings } from './schema.ts';

/**
 * Notes down that search engines are to be told of these addresses, in the transaction of what changed there. Nothing where
 * the publication tells nobody.
 */
export async function queuePings(tx: Handle, paths: readonly string[], now: Date) {
  if (!(await findMachines()).indexNow) return;
  const anew = { dueAt: now, until: new Date(now.getTime() + PINGED_FOR_MS), failures: 0, failure: null };
  for (const path of new Set(paths)) {
    await tx
      .insert(indexPings)
      .values({ path, ...anew })
      .onConflictDoUpdate({ target: indexPings.path, set: anew });
  }
}

/** An address that this process tells engines of now. */
export type PingInHand = { id: number; path: string; until: Date; failures: number; dueAt: Date };

/** Takes those that have waited longest, for as long as the lease lasts, as takeLetters does. */
export async function takePings(now: Date, most: number): Promise<PingInHand[]> {
  const due = lte(indexPings.dueAt, now);
  const waiting = await read()
    .select({ id: indexPings.id })
    .from(indexPings)
    .where(due)
    .orderBy(asc(indexPings.dueAt), asc(indexPings.id))
    .limit(most);
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ id }) => id);
  return transaction((tx) =>
    tx
      .update(indexPings)
      .set({ dueAt: new Date(now.getTime() + PING_LEASE_MS) })
      // Asked once more: another process may have been quicker.
      .where(and(inArray(indexPings.id, ids), due))
      .returning({
        ...{ id: indexPings.id, path: indexPings.path, until: indexPings.until },
        ...{ failures: indexPings.failures, dueAt: indexPings.dueAt },
      }),
  );
}

/** As it was taken: what changed again meanwhile is told again. */
const stillInHand = ({ id, dueAt }: PingInHand) => and(eq(indexPings.id, id), eq(indexPings.dueAt, dueAt));

export const dropPings = (pings: readonly PingInHand[]) =>
  transaction(async (tx) => {
    for (const ping of pings) await tx.delete(indexPings).where(stillInHand(ping));
  });

/** To be told again after a pause; given up when there is no use in it. */
export const failPings = (pings: readonly PingInHand[], failure: LetterFailure, now: Date) =>
  transaction(async (tx) => {
    for (const ping of pings) {
      const dueAt = nextAttempt(ping.failures + 1, ping.until, failure, now);
      if (!dueAt) await tx.delete(indexPings).where(stillInHand(ping));
      else {
        const counted = { dueAt, failures: sql`${indexPings.failures} + 1`, failure: failure.problem };
        await tx.update(indexPings).set(counted).where(stillInHand(ping));
      }
    }
  });
