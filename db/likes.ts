import { and, eq, sql } from 'drizzle-orm';
import { canBeLiked } from '#domain/like.ts';
import { silenceOf } from '#domain/speaker.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { type CommentInStory, findForChange } from './comment-rows.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { lockSpeaker } from './lock-speaker.ts';
import { commentLikes, comments } from './schema.ts';

export type Liked = ({ kind: 'done' } & CommentInStory) | { kind: 'refused'; sentence: string };

/**
 * Likes a comment, or takes the like back; what is so already stays so. The account is locked first, so that two presses
 * of one person are one like. Undefined when there is no such comment, or none that this viewer could like.
 */
export function likeComment(id: number, liked: boolean, viewer: AccountViewer, now: Date): Promise<Liked | undefined> {
  return transaction(async (tx) => {
    const silence = silenceOf(await lockSpeaker(tx, viewer.id, now));
    const found = await findForChange(tx, id, viewer);
    if (!found || !canBeLiked(found.comment)) return undefined;
    if (silence) return { kind: 'refused', sentence: silence };
    if (liked && !found.comment.liked) await add(tx, id, viewer, now);
    if (!liked && found.comment.liked) await take(tx, id, viewer);
    return { kind: 'done', ...found };
  });
}

/** The comment is counted up only as long as everybody can read it: on PostgreSQL it may have gone meanwhile. */
async function add(tx: Handle, commentId: number, { id: accountId }: AccountViewer, createdAt: Date) {
  const [counted] = await tx
    .update(comments)
    .set({ likes: sql`${comments.likes} + 1` })
    .where(and(eq(comments.id, commentId), eq(comments.state, 'visible')))
    .returning({ id: comments.id });
  if (counted) await tx.insert(commentLikes).values({ commentId, accountId, createdAt });
}

async function take(tx: Handle, commentId: number, { id: accountId }: AccountViewer) {
  await tx
    .delete(commentLikes)
    .where(and(eq(commentLikes.commentId, commentId), eq(commentLikes.accountId, accountId)));
  await tx
    .update(comments)
    .set({ likes: sql`${comments.likes} - 1` })
    .where(eq(comments.id, commentId));
}
