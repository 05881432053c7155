import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Comment, CommentedStory } from '#domain/comment.ts';
import type { HouseRule } from '#domain/house-rule.ts';
import {
  type CommentReports,
  canReport,
  canSeeReports,
  isHeldBy,
  RECORD_REPORTS,
  REPORTS_A_DAY,
  type Report,
  type ReporterRecord,
  reportedInWords,
  weightOf,
} from '#domain/report.ts';
import { silenceOf } from '#domain/speaker.ts';
import type { AccountViewer, Viewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { commentAct } from './comment-act.ts';
import { type CommentInStory, findForChange, moveComment } from './comment-rows.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { findInParts } from './in-parts.ts';
import { lockSpeaker } from './lock-speaker.ts';
import { findCommentRules, findPublication } from './publication.ts';
import { commentReports, comments } from './schema.ts';

export type Reported = ({ kind: 'done' } & CommentInStory) | { kind: 'refused'; sentence: string };

const TOO_MANY = `You have reported ${REPORTS_A_DAY} comments within a day. A moderator reads them first; come back tomorrow.`;

/**
 * Reports a comment, once: a second time nothing happens. When enough have, it is held until a moderator has read it.
 * Undefined when there is no such comment, or none that this viewer could report.
 */
export function reportComment(
  id: number,
  { reason, note }: { reason: HouseRule; note: string },
  viewer: AccountViewer,
  now: Date,
): Promise<Reported | undefined> {
  return transaction(async (tx) => {
    const silence = silenceOf(await lockSpeaker(tx, viewer.id, now));
    const found = await findForChange(tx, id, viewer);
    if (!found || !canReport(viewer, found.comment, found.story)) return undefined;
    if (silence) return { kind: 'refused', sentence: silence };
    if (await hasReported(tx, id, viewer)) return { kind: 'done', ...found };
    if ((await reportsSince(tx, viewer, aDayBefore(now))) >= REPORTS_A_DAY) {
      return { kind: 'refused', sentence: TOO_MANY };
    }
    // First, so that of two who report at once the second counts the first.
    if (!(await markReported(tx, id, now))) return reportComment(id, { reason, note }, viewer, now);
    const weight = weightOf(await recordOfReporter(tx, viewer));
    await tx
      .insert(commentReports)
      .values({ commentId: id, accountId: viewer.id, reason, note, weight, reportedAt: now });
    await holdIfEnough(tx, found, now);
    return { kind: 'done', ...found };
  });
}

const aDayBefore = (now: Date) => new Date(now.getTime() - 24 * 60 * 60_000);

async function hasReported(tx: Handle, commentId: number, { id }: AccountViewer): Promise<boolean> {
  const [before] = await tx
    .select({ at: commentReports.reportedAt })
    .from(commentReports)
    .where(and(eq(commentReports.commentId, commentId), eq(commentReports.accountId, id)));
  return before !== undefined;
}

async function reportsSince(tx: Handle, { id }: AccountViewer, since: Date): Promise<number> {
  const made = await tx
    .select({ at: commentReports.reportedAt })
    .from(commentReports)
    .where(and(eq(commentReports.accountId, id), gt(commentReports.reportedAt, since)))
    .limit(REPORTS_A_DAY);
  return made.length;
}

/** @returns false when somebody judged it in the meantime; then nothing is written */
async function markReported(tx: Handle, id: number, now: Date): Promise<boolean> {
  const marked = await tx
    .update(comments)
    .set({ reportedAt: sql`coalesce(${comments.reportedAt}, ${sql.param(now, comments.reportedAt)})` })
    .where(and(eq(comments.id, id), eq(comments.state, 'visible')))
    .returning({ id: comments.id });
  return marked.length > 0;
}

/** What became of the newest reports of this person. */
async function recordOfReporter(tx: Handle, { id }: AccountViewer): Promise<ReporterRecord> {
  const settled = await tx
    .select({ outcome: commentReports.outcome })
    .from(commentReports)
    .where(and(eq(commentReports.accountId, id), isNotNull(commentReports.outcome)))
    .orderBy(desc(commentReports.reportedAt))
    .limit(RECORD_REPORTS);
  const refused = settled.filter(({ outcome }) => outcome === 'refused').length;
  return { upheld: settled.length - refused, refused };
}

/** The house itself does it, by its rule: no single reader does. */
async function holdIfEnough(tx: Handle, found: CommentInStory, now: Date) {
  const open = await openReports(tx, [found.comment.id]);
  const { reportsToHold } = await findCommentRules();
  const weights = open.map(({ weight }) => weight);
  if (!isHeldBy(weights, reportsToHold)) return;
  const stateReason = reportedInWords(open, (await findPublication()).locale);
  if (!(await moveComment(tx, found, 'held', { stateReason }))) return;
  const change = { before: { state: found.comment.state }, after: { state: 'held', reason: stateReason } };
  await writeDown(tx, null, { ...commentAct('comment-held', found), ...change }, now);
}

const openReports = (db: Handle, ids: readonly number[]) =>
  db
    .select({
      ...{ commentId: commentReports.commentId, reason: commentReports.reason, note: commentReports.note },
      ...{ weight: commentReports.weight, at: commentReports.reportedAt },
    })
    .from(commentReports)
    .where(and(inArray(commentReports.commentId, [...ids]), isNull(commentReports.outcome)))
    .orderBy(asc(commentReports.reportedAt), asc(commentReports.accountId));

/** What this viewer may know of reports about these comments, by the comment's id. */
export async function reportsAbout(
  shown: readonly Comment[],
  story: Pick<CommentedStory, 'authorId'>,
  viewer: Viewer,
): Promise<ReadonlyMap<number, CommentReports>> {
  const known = shown.filter((comment) => canSeeReports(viewer, comment, story)).map(({ id }) => id);
  const [open, own] = await Promise.all([reportsOf(known), ownReports(shown, viewer)]);
  const about = new Map<number, CommentReports>();
  for (const id of new Set([...open.keys(), ...own])) about.set(id, { own: own.has(id), open: open.get(id) ?? [] });
  return about;
}

/** The reports that wait, by the id of the comment. For those who may know of them. */
export async function reportsOf(ids: readonly number[]): Promise<ReadonlyMap<number, Report[]>> {
  const open = await findInParts(ids, (some) => openReports(read(), some));
  return new Map(
    [...Map.groupBy(open, ({ commentId }) => commentId)].map(([id, reports]) => [
      id,
      reports.map(({ reason, note, at }) => ({ reason, note, at })),
    ]),
  );
}

async function ownReports(shown: readonly Comment[], viewer: Viewer): Promise<ReadonlySet<number>> {
  const ids = shown.filter(({ state, own }) => state === 'visible' && !own).map(({ id }) => id);
  if (viewer.kind === 'anonymous') return new Set();
  const made = await findInParts(ids, (some) =>
    read()
      .select({ id: commentReports.commentId })
      .from(commentReports)
      .where(and(inArray(commentReports.commentId, some), eq(commentReports.accountId, viewer.id))),
  );
  return new Set(made.map(({ id }) => id));
}
