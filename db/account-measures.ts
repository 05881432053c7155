import { and, between, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Measure, MeasureTaken } from '#domain/measure.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { accountMeasures, accounts } from './schema.ts';
import { aMomentAfter, aMomentBefore } from './sent-twice.ts';

type NewMeasure = { accountId: number; measure: Measure; reason: string; until?: Date };

/** Keeps what was done about somebody, for them and for staff, in the transaction that does it (account-standing.ts). */
export async function takeMeasure(tx: Handle, measure: NewMeasure, by: { id: number } | null, now: Date) {
  await tx.insert(accountMeasures).values({ ...measure, takenBy: by?.id ?? null, takenAt: now });
}

/** Whether their form was sent twice: this person has just done so, for the same reason, and it stands. */
export async function isJustTaken(
  tx: Handle,
  { accountId, measure, reason, until }: NewMeasure,
  by: { id: number },
  now: Date,
): Promise<boolean> {
  const [same] = await tx
    .select({ id: accountMeasures.id })
    .from(accountMeasures)
    .where(
      and(
        of(accountId, measure),
        eq(accountMeasures.reason, reason),
        eq(accountMeasures.takenBy, by.id),
        gt(accountMeasures.takenAt, aMomentBefore(now)),
        isNull(accountMeasures.liftedAt),
        // "A week" ends a little later each time that it is sent; another length is another suspension.
        until && between(accountMeasures.until, aMomentBefore(until), aMomentAfter(until)),
      ),
    )
    .limit(1);
  return same !== undefined;
}

export async function liftMeasures(tx: Handle, accountId: number, measure: Measure, now: Date) {
  await tx
    .update(accountMeasures)
    .set({ liftedAt: now })
    .where(and(of(accountId, measure), isNull(accountMeasures.liftedAt)));
}

const of = (accountId: number, measure: Measure) =>
  and(eq(accountMeasures.accountId, accountId), eq(accountMeasures.measure, measure));

/** Nobody is acted on as often as that. */
const MEASURES_MOST = 100;

/** Everything that was ever done about somebody, newest first. */
export async function measuresOf(accountId: number): Promise<MeasureTaken[]> {
  const rows = await read()
    .select({
      ...{ id: accountMeasures.id, measure: accountMeasures.measure, reason: accountMeasures.reason },
      ...{ until: accountMeasures.until, at: accountMeasures.takenAt, by: accounts.name },
      ...{ liftedAt: accountMeasures.liftedAt, readAt: accountMeasures.readAt },
    })
    .from(accountMeasures)
    .leftJoin(accounts, eq(accounts.id, accountMeasures.takenBy))
    .where(eq(accountMeasures.accountId, accountId))
    .orderBy(desc(accountMeasures.takenAt), desc(accountMeasures.id))
    .limit(MEASURES_MOST);
  return rows;
}

/** Why somebody was banned; empty when nobody said. */
export async function banReason(accountId: number): Promise<string> {
  const [ban] = await read()
    .select({ reason: accountMeasures.reason })
    .from(accountMeasures)
    .where(and(of(accountId, 'ban'), isNull(accountMeasures.liftedAt)))
    .orderBy(desc(accountMeasures.takenAt), desc(accountMeasures.id))
    .limit(1);
  return ban?.reason ?? '';
}

/** They say that they have read what they were warned of; a warning of somebody else's stays as it is. */
export const readWarning = (id: number, accountId: number, now: Date): Promise<void> =>
  transaction(async (tx) => {
    await tx
      .update(accountMeasures)
      .set({ readAt: now })
      .where(and(eq(accountMeasures.id, id), of(accountId, 'warning'), isNull(accountMeasures.readAt)));
  });
