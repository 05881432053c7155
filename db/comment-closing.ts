import { and, eq } from 'drizzle-orm';
import type { Actor, AuditAct } from '#domain/audit.ts';
import type { CommentedStory } from '#domain/comment.ts';
import { storyPath } from '#domain/story.ts';
import { writeDown } from './audit.ts';
import { findCommentedStory } from './commented-stories.ts';
import { transaction } from './connection.ts';
import { stories } from './schema.ts';

type ClosedAt = (story: CommentedStory) => Date | null;

/** Nobody comments under it from now on. A thread that is closed already keeps its date. */
export const closeThread = (storyId: number, by: Actor, now: Date) =>
  set(storyId, 'thread-closed', ({ commentsClosedAt: at }) => (at && at < now ? at : now), by, now);

export const openThread = (storyId: number, by: Actor, now: Date) => set(storyId, 'thread-opened', () => null, by, now);

/** @returns the story, or undefined when it is not published */
function set(
  storyId: number,
  act: AuditAct,
  closedAt: ClosedAt,
  by: Actor,
  now: Date,
): Promise<CommentedStory | undefined> {
  return transaction(async (tx) => {
    const story = await findCommentedStory(storyId);
    if (!story) return undefined;
    const commentsClosedAt = closedAt(story);
    await tx
      .update(stories)
      .set({ commentsClosedAt })
      .where(and(eq(stories.id, storyId), eq(stories.status, 'published')));
    if (commentsClosedAt?.getTime() !== story.commentsClosedAt?.getTime()) {
      const path = storyPath(story);
      const facts = (at: Date | null) => ({ closed: at?.toISOString() ?? null });
      const change = { before: facts(story.commentsClosedAt), after: facts(commentsClosedAt) };
      await writeDown(tx, by, { act, subjectId: storyId, subject: `The thread at ${path}`, path, ...change }, now);
    }
    return { ...story, commentsClosedAt };
  });
}
