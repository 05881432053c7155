import { and, eq, gt, inArray, lte } from 'drizzle-orm';
import { type CaseReader, READING_MS, type ReadingAnswer } from '#domain/case-reader.ts';
import { canRemoveComment } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { findForChange, lockComments } from './comment-rows.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { accounts, caseReaders, comments } from './schema.ts';

/**
 * Says that somebody reads this comment from now on, and no other any more; or who is reading it already. Undefined where it
 * is not for this viewer to judge.
 */
export function takeCaseUp(id: number, viewer: AccountViewer, now: Date): Promise<ReadingAnswer | undefined> {
  return transaction(async (tx) => {
    // Those who take up the same one come one after the other.
    await lockComments(tx, eq(comments.id, id));
    const found = await findForChange(tx, id, viewer);
    if (!found || !canRemoveComment(viewer, found.story)) return undefined;
    await tx.delete(caseReaders).where(and(eq(caseReaders.commentId, id), lte(caseReaders.until, now)));
    const reader = (await readersAmong(tx, [id], now)).get(id);
    if (reader && reader.id !== viewer.id) return { outcome: 'taken', name: reader.name };
    const reading = { commentId: id, until: new Date(now.getTime() + READING_MS) };
    await tx
      .insert(caseReaders)
      .values({ accountId: viewer.id, ...reading })
      .onConflictDoUpdate({ target: caseReaders.accountId, set: reading });
    return { outcome: 'yours' };
  });
}

/** Nobody reads a comment any more that has just been decided about. */
export async function putCaseDown(tx: Handle, id: number) {
  await tx.delete(caseReaders).where(eq(caseReaders.commentId, id));
}

/** Who is reading which of these comments now, by the comment's number. */
export const caseReadersOf = (ids: readonly number[], now: Date) => readersAmong(read(), ids, now);

async function readersAmong(db: Handle, ids: readonly number[], now: Date): Promise<ReadonlyMap<number, CaseReader>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ commentId: caseReaders.commentId, reader: { id: accounts.id, name: accounts.name } })
    .from(caseReaders)
    .innerJoin(accounts, eq(accounts.id, caseReaders.accountId))
    .where(and(inArray(caseReaders.commentId, [...ids]), gt(caseReaders.until, now)));
  return new Map(rows.map(({ commentId, reader }) => [commentId, reader]));
}
