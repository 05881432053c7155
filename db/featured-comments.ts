import { and, asc, eq, sql } from 'drizzle-orm';
import type { AuditAct } from '#domain/audit.ts';
import type { Comment } from '#domain/comment.ts';
import { canBeFeatured, FEATURED_FULL, MAX_FEATURED } from '#domain/featured.ts';
import { canFeatureComment } from '#domain/permissions.ts';
import { storyPath } from '#domain/story.ts';
import type { AccountViewer, Viewer } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { type CommentInStory, commentColumns, findForChange, likeOf, ownId, seenBy } from './comment-rows.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import { accounts, commentLikes, comments, featuredComments, stories } from './schema.ts';
import { tellOfFeature } from './tell-of-comment.ts';

const inStory = prepared('featured comments', (db) =>
  db
    .select(commentColumns)
    .from(featuredComments)
    .innerJoin(comments, eq(comments.id, featuredComments.commentId))
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .leftJoin(commentLikes, likeOf(sql.placeholder('own')))
    .where(and(eq(featuredComments.storyId, sql.placeholder('storyId')), eq(comments.state, 'visible')))
    .orderBy(asc(featuredComments.featuredAt), asc(featuredComments.commentId)),
);

/** What stands above a thread, in the order in which it was picked. */
export async function featuredIn(storyId: number, viewer: Viewer): Promise<Comment[]> {
  const rows = await inStory({ storyId, own: ownId(viewer) });
  return rows.map((row) => seenBy(viewer, row));
}

export type Featured = ({ kind: 'done' } & CommentInStory) | { kind: 'refused'; sentence: string };

/** Puts a comment above its thread; undefined when there is no such comment, or none for this viewer to pick. */
export function featureComment(id: number, viewer: AccountViewer, now: Date): Promise<Featured | undefined> {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canBeFeatured(viewer, found.comment, found.story)) return undefined;
    if (!(await lock(tx, found))) return { kind: 'done', ...found };
    const chosen = await chosenIn(tx, found.story.id);
    if (chosen.includes(id)) return { kind: 'done', ...found };
    if (chosen.length >= MAX_FEATURED) return { kind: 'refused', sentence: FEATURED_FULL };
    const row = { commentId: id, storyId: found.story.id, featuredBy: viewer.id, featuredAt: now };
    await tx.insert(featuredComments).values(row);
    await note(tx, 'comment-featured', found, viewer, now);
    await tellOfFeature(tx, id, viewer.id, now);
    return { kind: 'done', ...found };
  });
}

/** Takes a comment down again; it stays where it was said. */
export function unfeatureComment(id: number, viewer: AccountViewer, now: Date): Promise<Featured | undefined> {
  return transaction(async (tx) => {
    const found = await findForChange(tx, id, viewer);
    if (!found || !canFeatureComment(viewer, found.story)) return undefined;
    const taken = await tx.delete(featuredComments).where(eq(featuredComments.commentId, id)).returning();
    if (taken.length > 0) await note(tx, 'comment-unfeatured', found, viewer, now);
    return { kind: 'done', ...found };
  });
}

/**
 * Writes nothing new, but on PostgreSQL it makes whoever removes the comment, or picks another one of the story, wait.
 * @returns false when the comment has gone meanwhile
 */
async function lock(tx: Handle, { comment, story }: CommentInStory): Promise<boolean> {
  const [still] = await tx
    .update(comments)
    .set({ state: comment.state })
    .where(and(eq(comments.id, comment.id), eq(comments.state, comment.state)))
    .returning({ id: comments.id });
  await tx
    .update(stories)
    .set({ visibleComments: sql`${stories.visibleComments}` })
    .where(eq(stories.id, story.id));
  return still !== undefined;
}

async function chosenIn(tx: Handle, storyId: number): Promise<number[]> {
  const rows = await tx
    .select({ id: featuredComments.commentId })
    .from(featuredComments)
    .where(eq(featuredComments.storyId, storyId));
  return rows.map(({ id }) => id);
}

function note(tx: Handle, act: AuditAct, { comment, story }: CommentInStory, by: AccountViewer, now: Date) {
  const path = storyPath(story);
  const featured = act === 'comment-featured';
  const subject = `Comment ${comment.number} at ${path}`;
  const change = { before: { featured: !featured }, after: { featured } };
  return writeDown(
    tx,
    by,
    { act, subjectId: comment.id, subject, path: `${path}/comments/${comment.number}`, ...change },
    now,
  );
}
