import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import { type Appeal, canAppeal, canDecline, canSeeAppeal } from '#domain/appeal.ts';
import type { Comment } from '#domain/comment.ts';
import type { AppealLine } from '#domain/desk-row.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { AccountViewer, Role, Viewer } from '#domain/viewer.ts';
import { actingNow } from './acting-accounts.ts';
import { writeDown } from './audit.ts';
import { commentAct } from './comment-act.ts';
import { type CommentInStory, findForChange } from './comment-rows.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { findInParts } from './in-parts.ts';
import { countDecision } from './moderation-records.ts';
import { accounts, commentAppeals, comments, revisions, stories } from './schema.ts';
import { tellOfDecision } from './tell-of-comment.ts';

/** What was said about those of these comments whose appeal this viewer may see, by the id of the comment. */
export async function appealsAbout(
  shown: readonly Comment[],
  viewer: Viewer,
  now = new Date(),
): Promise<ReadonlyMap<number, Appeal>> {
  const ids = shown.filter((comment) => canSeeAppeal(viewer, comment)).map(({ id }) => id);
  const found = await findInParts(ids, (some) =>
    read()
      .select({ appeal: commentAppeals, remover: { id: accounts.id, name: accounts.name } })
      .from(commentAppeals)
      .innerJoin(comments, eq(comments.id, commentAppeals.commentId))
      .leftJoin(accounts, eq(accounts.id, comments.removedBy))
      .where(inArray(commentAppeals.commentId, some)),
  );
  const isJudge = canModerateComments(viewer);
  const appeals = new Map<number, Appeal>();
  for (const { appeal, remover } of found) {
    const { commentId, text, appealedAt, settledAt } = appeal;
    const removedBy = isJudge ? remover : null;
    const hasOthers = removedBy !== null && settledAt === null && (await hasOtherJudge(removedBy.id, now));
    appeals.set(commentId, { text, at: appealedAt, settled: settledAt !== null, removedBy, hasOthers });
  }
  return appeals;
}

const judges = ['editor', 'moderator', 'admin'] as const satisfies readonly Role[];

/** Whether anybody but this one can judge comments now. */
async function hasOtherJudge(id: number, now: Date): Promise<boolean> {
  const [other] = await read()
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(inArray(accounts.role, judges), ne(accounts.id, id), actingNow(now)))
    .limit(1);
  return other !== undefined;
}

/**
 * Asks the moderators to look again. A second time, or when they have let it through meanwhile, nothing happens: the page
 * shows what became of it.
 * @returns the comment as it was found, or undefined when the viewer has no such comment
 */
export function appeal(
  id: number,
  text: string,
  viewer: AccountViewer,
  now: Date,
): Promise<CommentInStory | undefined> {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found?.comment.own) return undefined;
    const before = (await appealsAbout([found.comment], viewer, now)).get(id);
    if (canAppeal(found.comment, before)) {
      await tx.insert(commentAppeals).values({ commentId: id, text, appealedAt: now }).onConflictDoNothing();
    }
    return found;
  });
}

/** What was removed stays so. */
export function declineAppeal(id: number, viewer: AccountViewer, now: Date): Promise<CommentInStory | undefined> {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canModerateComments(viewer)) return undefined;
    const { comment } = found;
    const waiting = (await appealsAbout([comment], viewer, now)).get(id);
    const settled = canDecline(viewer, comment, waiting) ? await settleAppeal(tx, id, now) : null;
    if (!settled) return found;
    await countDecision(tx, [id], { act: 'declined', since: settled.at, appealed: true }, now);
    await writeDown(tx, viewer, { ...commentAct('appeal-declined', found), before: {}, after: {} }, now);
    await tellOfDecision(tx, id, { decision: 'declined', by: viewer.id }, now);
    return found;
  });
}

/** A moderator has decided. @returns when its author had asked; null when nothing waited */
export async function settleAppeal(tx: Handle, commentId: number, now: Date): Promise<{ at: Date } | null> {
  const [settled] = await tx
    .update(commentAppeals)
    .set({ settledAt: now })
    .where(and(eq(commentAppeals.commentId, commentId), isNull(commentAppeals.settledAt)))
    .returning({ at: commentAppeals.appealedAt });
  return settled ?? null;
}

/** Takes back that it was settled at this moment, together with the decision. */
export async function reopenAppeal(tx: Handle, commentId: number, settledAt: Date) {
  await tx
    .update(commentAppeals)
    .set({ settledAt: null })
    .where(and(eq(commentAppeals.commentId, commentId), eq(commentAppeals.settledAt, settledAt)));
}

/** Removed comments whose authors ask to look again, longest waiting first; none for whoever may not decide. */
export async function waitingAppeals(viewer: Viewer, most: number): Promise<AppealLine[]> {
  if (!canModerateComments(viewer)) return [];
  const rows = await read()
    .select({
      number: comments.number,
      name: accounts.name,
      since: commentAppeals.appealedAt,
      area: stories.area,
      slug: stories.slug,
      headline: revisions.headline,
    })
    .from(commentAppeals)
    .innerJoin(comments, eq(comments.id, commentAppeals.commentId))
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(
      and(
        isNull(commentAppeals.settledAt),
        eq(comments.state, 'removed'),
        ne(comments.removedBy, comments.accountId),
        eq(stories.status, 'published'),
      ),
    )
    .orderBy(asc(commentAppeals.appealedAt))
    .limit(most);
  return rows.flatMap(({ slug, ...row }) => (slug ? [{ ...row, slug }] : []));
}
