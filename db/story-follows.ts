import { and, desc, eq, lte } from 'drizzle-orm';
import type { CommentedStory } from '#domain/comment.ts';
import type { FollowedStory } from '#domain/notification.ts';
import type { Listener } from '#domain/who-hears.ts';
import { findCommentedStory } from './commented-stories.ts';
import { read, transaction } from './connection.ts';
import { accounts, revisions, stories, storyFollows } from './schema.ts';

/** Whether an account hears of each new comment under a story. */
export async function isFollowing(storyId: number, accountId: number): Promise<boolean> {
  const rows = await read()
    .select({ storyId: storyFollows.storyId })
    .from(storyFollows)
    .where(and(eq(storyFollows.storyId, storyId), eq(storyFollows.accountId, accountId)));
  return rows.length > 0;
}

/** Undefined when there is no such story to follow. */
export function followStory(storyId: number, accountId: number, now: Date): Promise<CommentedStory | undefined> {
  return transaction(async (tx) => {
    const story = await findCommentedStory(storyId);
    if (story) await tx.insert(storyFollows).values({ storyId, accountId, since: now }).onConflictDoNothing();
    return story;
  });
}

export function unfollowStory(storyId: number, accountId: number): Promise<CommentedStory | undefined> {
  return transaction(async (tx) => {
    await tx.delete(storyFollows).where(and(eq(storyFollows.storyId, storyId), eq(storyFollows.accountId, accountId)));
    return findCommentedStory(storyId);
  });
}

/** The stories that an account follows, as far as they are out, the latest first. */
export async function followedStories(accountId: number): Promise<FollowedStory[]> {
  const rows = await read()
    .select({ id: stories.id, area: stories.area, slug: stories.slug, headline: revisions.headline })
    .from(storyFollows)
    .innerJoin(stories, eq(stories.id, storyFollows.storyId))
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(and(eq(storyFollows.accountId, accountId), eq(stories.status, 'published')))
    .orderBy(desc(storyFollows.since), desc(stories.id));
  return rows.map(({ slug, ...story }) => ({ ...story, slug: slug ?? '' }));
}

/** Who followed a story when something was said there. */
export const followersAt = (storyId: number, at: Date): Promise<Listener[]> =>
  read()
    .select({ id: storyFollows.accountId, bannedAt: accounts.bannedAt })
    .from(storyFollows)
    .innerJoin(accounts, eq(accounts.id, storyFollows.accountId))
    .where(and(eq(storyFollows.storyId, storyId), lte(storyFollows.since, at)))
    .then((rows) => rows.map(({ id, bannedAt }) => ({ id, banned: bannedAt !== null })));
