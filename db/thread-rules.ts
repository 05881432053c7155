import { and, eq } from 'drizzle-orm';
import { type Actor, changeBetween, isNoChange } from '#domain/audit.ts';
import type { CommentedStory } from '#domain/comment.ts';
import type { ThreadRules } from '#domain/comment-rules.ts';
import { storyPath } from '#domain/story.ts';
import { writeDown } from './audit.ts';
import { findCommentedStory } from './commented-stories.ts';
import { transaction } from './connection.ts';
import { stories } from './schema.ts';

/**
 * Sets how comments are taken under one story. What stands there already stays as it is.
 * @returns the story, or undefined when it is not published
 */
export function setThreadRules(
  storyId: number,
  wanted: ThreadRules,
  by: Actor,
  now: Date,
): Promise<CommentedStory | undefined> {
  return transaction(async (tx) => {
    const story = await findCommentedStory(storyId);
    if (!story) return undefined;
    const change = changeBetween(factsOf(story), factsOf(wanted));
    if (isNoChange(change)) return story;
    await tx
      .update(stories)
      .set(wanted)
      .where(and(eq(stories.id, storyId), eq(stories.status, 'published')));
    const path = storyPath(story);
    const act = { act: 'thread-changed', subjectId: storyId, subject: `the thread at ${path}`, path } as const;
    await writeDown(tx, by, { ...act, ...change }, now);
    return { ...story, ...wanted };
  });
}

const factsOf = ({ holdComments, slowSeconds }: ThreadRules) => ({ holdComments, slowSeconds });
