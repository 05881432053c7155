import { and, eq } from 'drizzle-orm';
import type { CommentedStory } from '#domain/comment.ts';
import { findCommentedStory } from './commented-stories.ts';
import { transaction } from './connection.ts';
import { stories } from './schema.ts';

/** Nobody comments under it from now on. A thread that is closed already keeps its date. */
export const closeThread = (storyId: number, now: Date) =>
  set(storyId, ({ commentsClosedAt }) => (commentsClosedAt && commentsClosedAt < now ? commentsClosedAt : now));

export const openThread = (storyId: number) => set(storyId, () => null);

/** @returns the story, or undefined when it is not published */
function set(storyId: number, closedAt: (story: CommentedStory) => Date | null): Promise<CommentedStory | undefined> {
  return transaction(async (tx) => {
    const story = await findCommentedStory(storyId);
    if (!story) return undefined;
    const commentsClosedAt = closedAt(story);
    await tx
      .update(stories)
      .set({ commentsClosedAt })
      .where(and(eq(stories.id, storyId), eq(stories.status, 'published')));
    return { ...story, commentsClosedAt };
  });
}
