import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { HouseRule } from '#domain/house-rule.ts';
import type { ReportOutcome } from '#domain/report.ts';
import type { Handle } from './engine.ts';
import { inParts } from './in-parts.ts';
import { commentReports, comments } from './schema.ts';

/** A moderator has decided. `upheld` are the reasons that were right; all others were not. */
export async function settleReports(
  tx: Handle,
  commentIds: readonly number[],
  upheld: readonly HouseRule[],
  now: Date,
) {
  const waiting = and(inArray(commentReports.commentId, [...commentIds]), isNull(commentReports.outcome));
  const settle = (outcome: ReportOutcome) => tx.update(commentReports).set({ outcome, settledAt: now });
  if (upheld.length > 0) await settle('upheld').where(and(waiting, inArray(commentReports.reason, [...upheld])));
  await settle('refused').where(waiting);
  await markWaiting(tx, commentIds);
}

/** Takes back how they were settled at this moment, together with the decision. */
export async function reopenReports(tx: Handle, commentIds: readonly number[], settledAt: Date) {
  await tx
    .update(commentReports)
    .set({ outcome: null, settledAt: null })
    .where(and(inArray(commentReports.commentId, [...commentIds]), eq(commentReports.settledAt, settledAt)));
  await markWaiting(tx, commentIds);
}

/** Forgets what somebody who leaves has reported. */
export async function forgetReportsBy(tx: Handle, accountId: number) {
  const gone = await tx
    .delete(commentReports)
    .where(eq(commentReports.accountId, accountId))
    .returning({ id: commentReports.commentId });
  for (const some of inParts(gone)) {
    await markWaiting(
      tx,
      some.map(({ id }) => id),
    );
  }
}

/** Of those that still stand or wait: since when a report about them does. */
async function markWaiting(tx: Handle, commentIds: readonly number[]) {
  const first = sql`(select min(${commentReports.reportedAt}) from ${commentReports} where ${commentReports.commentId} = ${comments.id} and ${commentReports.outcome} is null)`;
  await tx
    .update(comments)
    .set({ reportedAt: first })
    .where(and(inArray(comments.id, [...commentIds]), ne(comments.state, 'removed')));
}
