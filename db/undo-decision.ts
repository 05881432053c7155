import { and, desc, eq, lt, lte } from 'drizzle-orm';
import type { Facts } from '#domain/audit.ts';
import type { DecidingAct } from '#domain/comment-case.ts';
import { type CommentState, commentStates } from '#domain/comment-state.ts';
import { houseRules } from '#domain/house-rule.ts';
import { canModerateComments, canRemoveComment } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { commentAct } from './comment-act.ts';
import { reopenAppeal } from './comment-appeals.ts';
import { lastDecisions } from './comment-decisions.ts';
import { type CommentFields, type CommentInStory, findForChange, lockComments, moveComment } from './comment-rows.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { uncountDecision } from './moderation-records.ts';
import { auditEntries, comments, sweeps, sweptComments } from './schema.ts';
import { reopenReports } from './settle-reports.ts';
import { rowOfPlace } from './spoiled-place.ts';
import { tellOfComment, tellOfUndone } from './tell-of-comment.ts';

/**
 * The decision that took another back, where one did: nothing is taken back of a comment that is another since, because
 * somebody judged it again, its author changed it or took it back, or it was swept.
 */
export type Undone = { found: CommentInStory; decision: number | null };

/** Takes an own decision back; undefined where there is none of that number, or none that this viewer could make now. */
export function undoDecision(id: number, viewer: AccountViewer, now: Date): Promise<Undone | undefined> {
  return transaction(async (tx) => {
    const entry = await ownEntry(tx, id, viewer);
    const commentId = entry?.subjectId;
    if (!entry || !commentId) return undefined;
    await lockComments(tx, eq(comments.id, commentId));
    const found = await findForChange(tx, commentId, viewer);
    const last = (await lastDecisions([commentId])).get(commentId);
    if (!found || !last || !mayDecide(viewer, found, last.act)) return undefined;
    if (last.id !== id || last.act === 'decision-undone' || !stands(entry, found)) return { found, decision: null };
    const before = await stateBefore(tx, entry, found);
    if (!(await moveComment(tx, found, before.state, before.fields))) return { found, decision: null };
    await reopenReports(tx, [commentId], entry.at);
    await reopenAppeal(tx, commentId, entry.at);
    await uncountDecision(tx, [commentId], entry.at);
    const change = { before: entry.after, after: entry.before };
    await writeDown(tx, viewer, { ...commentAct('decision-undone', found), ...change }, now);
    const moved = before.state !== found.comment.state;
    if (moved || last.act === 'appeal-declined') {
      await tellOfUndone(tx, commentId, { state: before.state, by: viewer.id }, now);
    }
    if (moved && before.state === 'visible') await tellOfComment(tx, commentId, now);
    return { found, decision: (await lastDecisions([commentId])).get(commentId)?.id ?? null };
  });
}

type Entry = { id: number; at: Date; by: number | null; subjectId: number | null; before: Facts; after: Facts };

async function ownEntry(tx: Handle, id: number, viewer: AccountViewer): Promise<Entry | undefined> {
  const [entry] = await tx
    .select({
      ...{ id: auditEntries.id, at: auditEntries.at, by: auditEntries.accountId, subjectId: auditEntries.subjectId },
      ...{ before: auditEntries.before, after: auditEntries.after },
    })
    .from(auditEntries)
    .where(and(eq(auditEntries.id, id), eq(auditEntries.area, 'comments'), eq(auditEntries.accountId, viewer.id)));
  return entry;
}

const mayDecide = (viewer: AccountViewer, { story }: CommentInStory, act: DecidingAct) =>
  act === 'comment-removed' || act === 'comment-covered'
    ? canRemoveComment(viewer, story)
    : canModerateComments(viewer);

/** Whether the comment is still as the decision left it. */
function stands({ at, after }: Entry, { comment }: CommentInStory): boolean {
  const { state, removal, editedAt, spoils, text } = comment;
  // Whoever took it back, or has left, took the words along.
  if (text === '') return false;
  if ((after.state ?? state) !== state || (after.spoils ?? spoils) !== spoils) return false;
  if (editedAt && editedAt > at) return false;
  return after.state !== 'removed' || removal?.at.getTime() === at.getTime();
}

/** As it is written down: of what is not named there, nothing was changed. */
async function stateBefore(tx: Handle, entry: Entry, { comment }: CommentInStory) {
  const { before } = entry;
  const state = commentStates.find((known) => known === before.state) ?? comment.state;
  const fields: CommentFields = {
    ...(typeof before.reason === 'string' ? { stateReason: before.reason } : {}),
    ...(typeof before.spoils === 'boolean' ? { spoils: before.spoils, ...rowOfPlace(null) } : {}),
    ...(state === comment.state ? {} : await removalBefore(tx, entry, comment.id, state)),
  };
  return { state, fields };
}

/**
 * Who had removed it, and when, is in the decision or the sweep that did, whichever is newer; where nobody wrote that down,
 * whoever takes it back did.
 */
async function removalBefore(tx: Handle, entry: Entry, commentId: number, state: CommentState): Promise<CommentFields> {
  if (state !== 'removed') return { removedBy: null, removedAt: null, removedUnder: null };
  const removals = [await decisionToRemove(tx, entry, commentId), await lastSweep(tx, entry, commentId)];
  const [last] = removals.flatMap((one) => one ?? []).toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const { by: removedBy, at: removedAt } = last ?? entry;
  const removedUnder = houseRules.find((known) => known === entry.before.rule) ?? null;
  return { removedBy, removedAt, removedUnder };
}

async function decisionToRemove(tx: Handle, entry: Entry, commentId: number) {
  const [removal] = await tx
    .select({ by: auditEntries.accountId, at: auditEntries.at })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.area, 'comments'),
        eq(auditEntries.subjectId, commentId),
        eq(auditEntries.act, 'comment-removed'),
        lt(auditEntries.id, entry.id),
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(1);
  return removal;
}

async function lastSweep(tx: Handle, entry: Entry, commentId: number) {
  const [swept] = await tx
    .select({ by: sweeps.sweptBy, at: sweeps.sweptAt })
    .from(sweptComments)
    .innerJoin(sweeps, eq(sweeps.id, sweptComments.sweepId))
    .where(and(eq(sweptComments.commentId, commentId), lte(sweeps.sweptAt, entry.at)))
    .orderBy(desc(sweeps.sweptAt))
    .limit(1);
  return swept;
}
