import { and, eq } from 'drizzle-orm';
import { type Actor, type AuditAct, changeBetween, isNoChange } from '#domain/audit.ts';
import type { CommentedStory } from '#domain/comment.ts';
import type { ThreadRules } from '#domain/comment-rules.ts';
import { storyPath } from '#domain/story.ts';
import { writeDown } from './audit.ts';
import { findCommentedStory } from './commented-stories.ts';
import { transaction } from './connection.ts';
import { stories } from './schema.ts';

/** What a moderator sets of one thread. */
type Thread = ThreadRules & Pick<CommentedStory, 'commentsClosedAt'>;

/** Nobody comments under it from now on. A thread that is closed already keeps its date. */
export const closeThread = (storyId: number, by: Actor, now: Date) =>
  change(
    storyId,
    'thread-closed',
    ({ commentsClosedAt: at }) => ({ commentsClosedAt: at && at < now ? at : now }),
    by,
    now,
  );

export const openThread = (storyId: number, by: Actor, now: Date) =>
  change(storyId, 'thread-opened', () => ({ commentsClosedAt: null }), by, now);

/** Sets how comments are taken under one story. What stands there already stays as it is. */
export const setThreadRules = (storyId: number, wanted: ThreadRules, by: Actor, now: Date) =>
  change(storyId, 'thread-changed', () => wanted, by, now);

/** @returns the story, or undefined when it is not published */
function change(
  storyId: number,
  act: AuditAct,
  wanted: (thread: Thread) => Partial<Thread>,
  by: Actor,
  now: Date,
): Promise<CommentedStory | undefined> {
  return transaction(async (tx) => {
    const story = await findCommentedStory(storyId);
    if (!story) return undefined;
    const after = { ...story, ...wanted(story) };
    const facts = changeBetween(factsOf(story), factsOf(after));
    if (isNoChange(facts)) return story;
    const { holdComments, slowSeconds, commentsClosedAt } = after;
    await tx
      .update(stories)
      .set({ holdComments, slowSeconds, commentsClosedAt })
      .where(and(eq(stories.id, storyId), eq(stories.status, 'published')));
    const path = storyPath(story);
    await writeDown(tx, by, { act, subjectId: storyId, subject: `the thread at ${path}`, path, ...facts }, now);
    return after;
  });
}

const factsOf = ({ holdComments, slowSeconds, commentsClosedAt }: Thread) => ({
  ...{ holdComments, slowSeconds },
  closed: commentsClosedAt?.toISOString() ?? null,
});
