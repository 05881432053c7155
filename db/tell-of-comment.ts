import { and, eq, inArray, isNull, ne, notInArray } from 'drizzle-orm';
import { handlesCalledIn } from '#domain/comment-mentions.ts';
import type { CommentState } from '#domain/comment-state.ts';
import type { Decision } from '#domain/notification.ts';
import { hearsDecision, type Listener, whoHears } from '#domain/who-hears.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { findInParts, inParts } from './in-parts.ts';
import { mutersOf } from './mutes.ts';
import { queueMails, type Told } from './queue-mails.ts';
import { accounts, comments, notifications } from './schema.ts';
import { followersAt } from './story-follows.ts';
import { queueCommentEvents } from './webhook-events.ts';

/**
 * Tells everybody concerned of a comment, in the transaction that makes it visible. Whoever was told of it before, when it
 * was posted or before it was removed, is not told again; but is mailed, unless they have read it or were mailed.
 */
export async function tellOfComment(tx: Handle, commentId: number, now: Date) {
  const comment = await findSaid(commentId);
  if (!comment) throw new Error(`Comment ${commentId} went away while others were told of it.`);
  const heard = whoHears({
    author: { id: comment.authorId, staff: comment.authorRole !== 'reader' },
    state: comment.state,
    answered: comment.parentId === null ? null : await authorOf(comment.parentId),
    mentioned: await mentionedIn(comment.text),
    followers: await followersAt(comment.storyId, comment.createdAt),
    muting: await mutersOf(comment.authorId),
  });
  for (const some of inParts(heard)) {
    const rows = some.map((row) => ({ ...row, commentId, createdAt: now }));
    await tx.insert(notifications).values(rows).onConflictDoNothing();
  }
  await mailUntold(tx, [commentId], now);
  await queueCommentEvents(tx, [commentId], now);
}

/**
 * Mails whoever was told of these comments and has neither read nor been mailed it. A mail whose turn came while the comment
 * was held or removed found nothing to tell, and is gone.
 */
export async function mailUntold(tx: Handle, commentIds: readonly number[], now: Date) {
  const untold = await findInParts(commentIds, (some) => untoldOf(tx, some));
  // In one order for all, as whoever hears is: so that two wait for each other and never both.
  const told = untold.toSorted((a, b) => a.accountId - b.accountId || a.id - b.id);
  for (const some of inParts(told)) await queueMails(tx, some, now);
}

/** What authors are told of their own comments has its mails by itself. */
const untoldOf = (tx: Handle, commentIds: number[]): Promise<Told[]> =>
  tx
    .select(toldColumns)
    .from(notifications)
    .where(
      and(
        inArray(notifications.commentId, commentIds),
        notInArray(notifications.kind, ['decision', 'featured']),
        isNull(notifications.seenAt),
        isNull(notifications.mailedAt),
      ),
    );

/** Tells an author what was decided about a comment. A later decision takes the place of an earlier one. */
export async function tellOfDecision(
  tx: Handle,
  commentId: number,
  { decision, by }: { decision: Decision; by: number },
  now: Date,
) {
  const author = await authorOf(commentId);
  if (!author || !hearsDecision(author, by)) return;
  const row = { kind: 'decision' as const, decision, createdAt: now, seenAt: null, mailedAt: null };
  const told = await tx
    .insert(notifications)
    .values({ accountId: author.id, commentId, ...row })
    .onConflictDoUpdate({ target: [notifications.accountId, notifications.commentId], set: row })
    .returning(toldColumns);
  await queueMails(tx, told, now);
}

/**
 * Of a decision that was taken back its author has heard nothing, as long as nobody has mailed or read it. If somebody has,
 * they are told how it stands now; and in any case that it is removed, because the news of that had given way to the
 * decision.
 */
export async function tellOfUndone(
  tx: Handle,
  commentId: number,
  { state, by }: { state: CommentState; by: number },
  now: Date,
) {
  const author = await authorOf(commentId);
  if (!author) return;
  const told = await tx
    .delete(notifications)
    .where(
      and(
        eq(notifications.commentId, commentId),
        eq(notifications.accountId, author.id),
        eq(notifications.kind, 'decision'),
      ),
    )
    .returning({ seenAt: notifications.seenAt, mailedAt: notifications.mailedAt });
  const hasHeard = told.some(({ seenAt, mailedAt }) => seenAt || mailedAt);
  if (state === 'removed') {
    await tellOfDecision(tx, commentId, { decision: 'removed', by: (await removerOf(commentId)) ?? by }, now);
  } else if (state === 'visible' && hasHeard) {
    await tellOfDecision(tx, commentId, { decision: 'restored', by }, now);
  }
}

/**
 * Tells an author that a comment stands above its thread, once. It takes the place of an earlier decision about it, which has
 * been seen to be a good one.
 */
export async function tellOfFeature(tx: Handle, commentId: number, by: number, now: Date) {
  const author = await authorOf(commentId);
  if (!author || !hearsDecision(author, by)) return;
  const row = { kind: 'featured' as const, decision: null, createdAt: now, seenAt: null, mailedAt: null };
  const told = await tx
    .insert(notifications)
    .values({ accountId: author.id, commentId, ...row })
    .onConflictDoUpdate({
      target: [notifications.accountId, notifications.commentId],
      set: row,
      setWhere: ne(notifications.kind, 'featured'),
    })
    .returning(toldColumns);
  await queueMails(tx, told, now);
}

async function findSaid(id: number) {
  const [row] = await read()
    .select({
      ...{ authorId: comments.accountId, authorRole: accounts.role, storyId: comments.storyId },
      ...{ parentId: comments.parentId, state: comments.state, text: comments.text, createdAt: comments.createdAt },
    })
    .from(comments)
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .where(eq(comments.id, id));
  return row;
}

const listener = { id: accounts.id, bannedAt: accounts.bannedAt, erasedAt: accounts.erasedAt };
type ListenerRow = { id: number; bannedAt: Date | null; erasedAt: Date | null };

/** Who has left hears as little as who is banned, though words of theirs may stand. */
const listening = ({ id, bannedAt, erasedAt }: ListenerRow): Listener => ({
  id,
  banned: bannedAt !== null || erasedAt !== null,
});

async function authorOf(commentId: number): Promise<Listener | null> {
  const [row] = await read()
    .select(listener)
    .from(comments)
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .where(eq(comments.id, commentId));
  return row ? listening(row) : null;
}

async function removerOf(commentId: number): Promise<number | null> {
  const [row] = await read().select({ by: comments.removedBy }).from(comments).where(eq(comments.id, commentId));
  return row?.by ?? null;
}

async function mentionedIn(text: string): Promise<Listener[]> {
  const handles = handlesCalledIn(text);
  if (handles.length === 0) return [];
  const rows = await read().select(listener).from(accounts).where(inArray(accounts.handle, handles));
  return rows.map(listening);
}

const toldColumns = { id: notifications.id, accountId: notifications.accountId, kind: notifications.kind };
