import { and, desc, eq, sql } from 'drizzle-orm';
import type { Speaker } from '#domain/speaker.ts';
import type { Suspension } from '#domain/suspension.ts';
import type { Handle } from './engine.ts';
import { findPublication } from './publication.ts';
import { accountMeasures, accounts } from './schema.ts';

/**
 * Every write of a person that others see begins with this, and stops where `silenceOf` has something to say. It writes
 * nothing new, but on PostgreSQL it makes two such writes of one account wait for each other, as SQLite does anyway: so they
 * are counted one after the other, and a ban or a suspension that comes between holds.
 */
export async function lockSpeaker(tx: Handle, id: number, now: Date): Promise<Speaker> {
  const [account] = await tx
    .update(accounts)
    .set({ sessionEpoch: sql`${accounts.sessionEpoch}` })
    .where(eq(accounts.id, id))
    .returning({
      ...{ bannedAt: accounts.bannedAt, suspendedUntil: accounts.suspendedUntil, leavesAt: accounts.leavesAt },
    });
  // Who is leaving is let in to read until then, as one who was shut out.
  if (!account || account.bannedAt || account.leavesAt) return { banned: true, suspended: null };
  const suspension = await suspensionOf(tx, id, account.suspendedUntil, now);
  if (!suspension) return { banned: false, suspended: null };
  const { locale, timeZone } = await findPublication();
  return { banned: false, suspended: { ...suspension, calendar: { locale, timeZone } } };
}

/** The suspension that holds until then, if that is not over. */
export async function suspensionOf(
  db: Handle,
  accountId: number,
  until: Date | null,
  now: Date,
): Promise<Suspension | null> {
  if (!until || until <= now) return null;
  const [newest] = await db
    .select({ reason: accountMeasures.reason })
    .from(accountMeasures)
    .where(and(eq(accountMeasures.accountId, accountId), eq(accountMeasures.measure, 'suspension')))
    .orderBy(desc(accountMeasures.takenAt), desc(accountMeasures.id))
    .limit(1);
  return { until, reason: newest?.reason ?? '' };
}
