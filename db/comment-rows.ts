import { and, eq, type Placeholder, sql } from 'drizzle-orm';
import { type Comment, type CommentedStory, canSeeHeld, type Removal } from '#domain/comment.ts';
import type { CommentState } from '#domain/comment-state.ts';
import type { HouseRule } from '#domain/house-rule.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { Role, Viewer } from '#domain/viewer.ts';
import { storyColumns, withAddress } from './commented-stories.ts';
import { commenterName } from './commenter-name.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { accounts, commentLikes, comments, featuredComments, stories } from './schema.ts';
import { placeOf } from './spoiled-place.ts';

/** Of a comment joined with its author's account and with the viewer's like. */
export const commentColumns = {
  id: comments.id,
  number: comments.number,
  parentId: comments.parentId,
  depth: comments.depth,
  accountId: comments.accountId,
  authorName: commenterName,
  authorRole: accounts.role,
  text: comments.text,
  spoils: comments.spoils,
  spoilsSeason: comments.spoilsSeason,
  spoilsEpisode: comments.spoilsEpisode,
  state: comments.state,
  stateReason: comments.stateReason,
  removedBy: comments.removedBy,
  removedAt: comments.removedAt,
  removedUnder: comments.removedUnder,
  likes: comments.likes,
  likedAt: commentLikes.createdAt,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
};

/** Account 0 is nobody. */
export const ownId = (viewer: Viewer) => (viewer.kind === 'account' ? viewer.id : 0);

/** The like of one person, if there is one: to be joined from the left. */
export const likeOf = (accountId: number | Placeholder) =>
  and(eq(commentLikes.commentId, comments.id), eq(commentLikes.accountId, accountId));

type Row = Omit<Comment, 'author' | 'own' | 'removal' | 'liked' | 'spoilsUpTo'> & {
  accountId: number;
  authorName: string;
  authorRole: Role;
  spoilsSeason: number | null;
  spoilsEpisode: number | null;
  removedBy: number | null;
  removedAt: Date | null;
  removedUnder: HouseRule | null;
  likedAt: Date | null;
};

/** The comment with what this viewer may not know left out. Nothing in db/ gives one out in another way. */
export function seenBy(viewer: Viewer, row: Row): Comment {
  const { accountId, authorName, authorRole, removedBy, removedAt, removedUnder, likedAt, ...rest } = row;
  const { spoilsSeason, spoilsEpisode, ...comment } = rest;
  const author = { id: accountId, name: authorName, role: authorRole };
  const by = removedBy === accountId ? 'author' : 'staff';
  const removal: Removal | null = removedAt && { by, at: removedAt, rule: removedUnder };
  const own = viewer.kind === 'account' && viewer.id === accountId;
  const spoilsUpTo = placeOf({ spoilsSeason, spoilsEpisode });
  const whole = { ...comment, spoilsUpTo, author, own, removal, liked: likedAt !== null };
  if (maySee(viewer, whole)) return whole;
  return { ...whole, author: null, text: '', stateReason: comment.state === 'held' ? '' : comment.stateReason };
}

/** What an author took back is nobody's any more; what staff removed can be judged again. */
function maySee(viewer: Viewer, comment: Comment): boolean {
  if (comment.state === 'visible') return true;
  if (comment.state === 'held') return canSeeHeld(viewer, comment);
  return comment.removal?.by === 'staff' && canModerateComments(viewer);
}

export type CommentInStory = { comment: Comment; story: CommentedStory };

/** The comment and what it stands under, before a change. */
export async function findForChange(tx: Handle, id: number, viewer: Viewer): Promise<CommentInStory | undefined> {
  const [row] = await tx
    .select({ comment: commentColumns, story: storyColumns })
    .from(comments)
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .leftJoin(commentLikes, likeOf(ownId(viewer)))
    .where(and(eq(comments.id, id), eq(stories.status, 'published')));
  return row && { comment: seenBy(viewer, row.comment), story: withAddress(row.story) };
}

export const findComment = (id: number, viewer: Viewer) => findForChange(read(), id, viewer);

/** On PostgreSQL two decisions about one comment wait for each other, as they do on SQLite anyway. */
export async function lockComment(tx: Handle, id: number) {
  await tx
    .update(comments)
    .set({ number: sql`${comments.number}` })
    .where(eq(comments.id, id));
}

export type CommentFields = Partial<
  Pick<
    typeof comments.$inferInsert,
    | 'text'
    | 'spoils'
    | 'spoilsSeason'
    | 'spoilsEpisode'
    | 'editedAt'
    | 'stateReason'
    | 'removedBy'
    | 'removedAt'
    | 'removedUnder'
  >
>;

/**
 * Moves a comment from the state in which it was found to another, and the story's count of visible comments with it.
 * What not everybody can read any more stands above no thread either.
 * @returns false when somebody else moved it in the meantime; then nothing is written.
 */
export async function moveComment(
  tx: Handle,
  { comment, story }: CommentInStory,
  state: CommentState,
  fields: CommentFields,
): Promise<boolean> {
  const [moved] = await tx
    .update(comments)
    .set({ ...fields, ...(state === 'removed' ? { reportedAt: null } : {}), state })
    .where(and(eq(comments.id, comment.id), eq(comments.state, comment.state)))
    .returning({ id: comments.id });
  if (!moved) return false;
  const step = Number(state === 'visible') - Number(comment.state === 'visible');
  if (step !== 0) {
    const visibleComments = sql`${stories.visibleComments} + ${step}`;
    await tx.update(stories).set({ visibleComments }).where(eq(stories.id, story.id));
  }
  if (step < 0) await tx.delete(featuredComments).where(eq(featuredComments.commentId, comment.id));
  return true;
}
