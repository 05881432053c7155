import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { canSeeAllStories } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { type WaitingStory, waitingStatuses, waitsForViewer } from '#domain/waiting-story.ts';
import { read } from './connection.ts';
import { accounts, stories, workingCopies } from './schema.ts';

/** A desk on which more stories wait than these has another trouble; the tabs have them all. */
const MOST_READ = 100;

/** The stories that wait for the viewer, and those that wait for others, the longest waiting first. */
export async function waitingStories(
  viewer: AccountViewer,
  most: number,
): Promise<{ forViewer: WaitingStory[]; forOthers: WaitingStory[] }> {
  const rows = await read()
    .select({
      ...{ id: stories.id, authorId: stories.authorId, authorName: accounts.name },
      ...{ status: stories.status, since: stories.touchedAt },
      headline: sql<string>`coalesce(${workingCopies.headline}, '')`,
    })
    .from(stories)
    .innerJoin(accounts, eq(accounts.id, stories.authorId))
    .leftJoin(workingCopies, eq(workingCopies.storyId, stories.id))
    .where(
      and(
        inArray(stories.status, [...waitingStatuses]),
        canSeeAllStories(viewer) ? undefined : eq(stories.authorId, viewer.id),
      ),
    )
    .orderBy(asc(stories.touchedAt), asc(stories.id))
    .limit(MOST_READ);
  const waiting = rows as WaitingStory[];
  const are = (forViewer: boolean) =>
    waiting.filter((story) => waitsForViewer(story, viewer) === forViewer).slice(0, most);
  return { forViewer: are(true), forOthers: are(false) };
}
