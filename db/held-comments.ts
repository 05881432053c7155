import { and, asc, eq, inArray, min } from 'drizzle-orm';
import { COUNTED_MOST } from '#domain/comment-queue.ts';
import type { HeldLine } from '#domain/desk-row.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { countList, isOut } from './comment-queue.ts';
import { read } from './connection.ts';
import { comments, revisions, stories } from './schema.ts';

/**
 * The stories under which comments wait for a moderator, longest waiting first; none for whoever may not decide. Those that
 * have waited longest are looked through, and what waits under each is counted no further than anybody has to know: however
 * many wait, it is as much work.
 */
export async function storiesWithHeld(viewer: AccountViewer, most: number): Promise<HeldLine[]> {
  if (!canModerateComments(viewer)) return [];
  const longest = read()
    .select({ storyId: comments.storyId, createdAt: comments.createdAt })
    .from(comments)
    .where(and(eq(comments.state, 'held'), isOut))
    .orderBy(asc(comments.createdAt))
    .limit(COUNTED_MOST)
    .as('longest');
  const held = await read()
    .select({ storyId: longest.storyId, since: min(longest.createdAt) })
    .from(longest)
    .groupBy(longest.storyId)
    .orderBy(asc(min(longest.createdAt)))
    .limit(most);
  if (held.length === 0) return [];
  const titled = await headlinesOf(held.map((row) => row.storyId));
  const counts = await Promise.all(held.map(({ storyId }) => countList({ tab: 'held', under: storyId }, viewer)));
  return held.flatMap(({ storyId, since }, at) => {
    const story = titled.get(storyId);
    return story?.slug && since ? [{ storyId, ...story, slug: story.slug, comments: counts[at] ?? 0, since }] : [];
  });
}

async function headlinesOf(ids: number[]) {
  const rows = await read()
    .select({ id: stories.id, area: stories.area, slug: stories.slug, headline: revisions.headline })
    .from(stories)
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .where(inArray(stories.id, ids));
  return new Map(rows.map(({ id, ...story }) => [id, story]));
}
