import { and, asc, count, eq, inArray, min } from 'drizzle-orm';
import type { HeldLine } from '#domain/desk-row.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { Viewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { comments, revisions, stories } from './schema.ts';

/** Held, and where it can be decided about: under a story that is out. */
const waiting = and(eq(comments.state, 'held'), eq(stories.status, 'published'));

/** The stories under which comments wait for a moderator, longest waiting first; none for whoever may not decide. */
export async function storiesWithHeld(viewer: Viewer, most: number): Promise<HeldLine[]> {
  if (!canModerateComments(viewer)) return [];
  const held = await read()
    .select({
      storyId: comments.storyId,
      comments: count(),
      since: min(comments.createdAt),
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(waiting)
    .groupBy(comments.storyId)
    .orderBy(asc(min(comments.createdAt)))
    .limit(most);
  if (held.length === 0) return [];
  const titled = await headlinesOf(held.map((row) => row.storyId));
  return held.flatMap(({ since, ...row }) => {
    const story = titled.get(row.storyId);
    return story?.slug && since ? [{ ...row, ...story, slug: story.slug, since }] : [];
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
