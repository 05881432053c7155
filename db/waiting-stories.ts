import { and, asc, eq, inArray, ne, not, or, type SQL, sql } from 'drizzle-orm';
import { canSeeAllStories } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { statusesWaitingFor, type WaitingStory, waitingStatuses } from '#domain/waiting-story.ts';
import { read } from './connection.ts';
import { accounts, stories, workingCopies } from './schema.ts';

/** The stories that wait for the viewer, and those that wait for others, the longest waiting first. */
export async function waitingStories(
  viewer: AccountViewer,
  most: number,
): Promise<{ forViewer: WaitingStory[]; forOthers: WaitingStory[] }> {
  const theirs = waitsFor(viewer);
  const seen = canSeeAllStories(viewer) ? undefined : eq(stories.authorId, viewer.id);
  const [forViewer, forOthers] = await Promise.all([
    longestWaiting(and(seen, theirs), most),
    longestWaiting(and(seen, not(theirs)), most),
  ]);
  return { forViewer, forOthers };
}

function waitsFor(viewer: AccountViewer): SQL {
  const { own, others } = statusesWaitingFor(viewer);
  const mine = and(eq(stories.authorId, viewer.id), inArray(stories.status, own));
  const everybodyElses = and(ne(stories.authorId, viewer.id), inArray(stories.status, others));
  return sql`(${or(mine, everybodyElses)})`;
}

async function longestWaiting(which: SQL | undefined, most: number): Promise<WaitingStory[]> {
  const rows = await read()
    .select({
      ...{ id: stories.id, authorId: stories.authorId, authorName: accounts.name },
      ...{ status: stories.status, since: stories.touchedAt },
      headline: sql<string>`coalesce(${workingCopies.headline}, '')`,
    })
    .from(stories)
    .innerJoin(accounts, eq(accounts.id, stories.authorId))
    .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .where(and(inArray(stories.status, [...waitingStatuses]), which))
    .orderBy(asc(stories.touchedAt), asc(stories.id))
    .limit(most);
  return rows as WaitingStory[];
}
