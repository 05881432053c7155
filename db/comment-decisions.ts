import { and, eq, inArray, max } from 'drizzle-orm';
import { type CaseDecision, type CaseDecree, type DecidingAct, decidingActs, seenAs } from '#domain/comment-case.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { putCaseDown } from './case-readers.ts';
import { declineAppeal } from './comment-appeals.ts';
import { approveComment, coverComment, refuseReports, removeComment, restoreComment } from './comment-moderation.ts';
import { type CommentInStory, findForChange, lockComments } from './comment-rows.ts';
import { read, transaction } from './connection.ts';
import { accounts, auditEntries, comments } from './schema.ts';

/** What a decision was about: for a line that says it was made, or that somebody else was first. */
export type ToldDecision = CaseDecision & { commentId: number };

/** The newest decision about each of these comments, by the comment's id. */
export async function lastDecisions(ids: readonly number[]): Promise<ReadonlyMap<number, CaseDecision>> {
  if (ids.length === 0) return new Map();
  const newest = read()
    .select({ id: max(auditEntries.id) })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.area, 'comments'),
        inArray(auditEntries.subjectId, [...ids]),
        inArray(auditEntries.act, [...decidingActs]),
      ),
    )
    .groupBy(auditEntries.subjectId);
  const told = await decisionsWhere(inArray(auditEntries.id, newest));
  return new Map(told.map(({ commentId, ...decision }) => [commentId, decision]));
}

/** Decisions by their numbers, in this order. */
export async function findDecisions(ids: readonly number[]): Promise<ToldDecision[]> {
  if (ids.length === 0) return [];
  const byId = new Map((await decisionsWhere(inArray(auditEntries.id, [...ids]))).map((told) => [told.id, told]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function decisionsWhere(which: ReturnType<typeof eq>): Promise<ToldDecision[]> {
  const rows = await read()
    .select({
      ...{ id: auditEntries.id, act: auditEntries.act, at: auditEntries.at, commentId: auditEntries.subjectId },
      by: { id: accounts.id, name: accounts.name },
    })
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .where(which);
  return rows.flatMap(({ commentId, act, ...row }) =>
    commentId !== null && isDeciding(act) ? [{ ...row, act, commentId }] : [],
  );
}

const isDeciding = (act: string): act is DecidingAct => decidingActs.some((known) => known === act);

/** What came of it: the decision, or the comment as somebody else has left it. */
export type Decided = { found: CommentInStory; decision: number | null };

/**
 * Decides about a comment as it was seen. When it is another one by now, because somebody else decided or its author
 * changed it, nothing happens. Undefined where it is not for this viewer to decide.
 */
export function decide(
  { id, seen }: { id: number; seen: string },
  decree: CaseDecree,
  viewer: AccountViewer,
  now: Date,
): Promise<Decided | undefined> {
  return transaction(async (tx) => {
    await lockComments(tx, eq(comments.id, id));
    const found = await findForChange(tx, id, viewer);
    if (!found) return undefined;
    const last = (await lastDecisions([id])).get(id) ?? null;
    const asSeen = seenAs({ comment: found.comment, last }) === seen;
    if (asSeen && !(await carryOut(found, decree, viewer, now))) return undefined;
    if (asSeen) await putCaseDown(tx, id);
    const made = (await lastDecisions([id])).get(id);
    return { found, decision: made && made.id !== last?.id ? made.id : null };
  });
}

function carryOut({ comment: { id, state } }: CommentInStory, decree: CaseDecree, viewer: AccountViewer, now: Date) {
  switch (decree.choice) {
    case 'approve':
      return (state === 'held' ? approveComment : refuseReports)(id, viewer, now);
    case 'remove':
      return removeComment(id, decree, viewer, now);
    case 'cover':
      return coverComment(id, true, viewer, now);
    case 'restore':
      return restoreComment(id, viewer, now);
    case 'decline':
      return declineAppeal(id, viewer, now);
  }
}
