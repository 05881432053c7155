import { and, eq, gt } from 'drizzle-orm';
import type { FailedSchedule } from '#domain/desk-row.ts';
import { canSeeAllStories } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { revisions, schedules, stories } from './schema.ts';

/** Stories that did not go live when they were due, for those who see them on the desk. */
export async function failedSchedules(viewer: AccountViewer): Promise<FailedSchedule[]> {
  const rows = await read()
    .select({
      ...{ storyId: stories.id, headline: revisions.headline },
      ...{ dueAt: schedules.dueAt, failure: schedules.failure, tryAt: schedules.tryAt },
    })
    .from(schedules)
    .innerJoin(stories, eq(stories.id, schedules.storyId))
    .innerJoin(revisions, eq(revisions.id, schedules.revisionId))
    .where(and(gt(schedules.failures, 0), canSeeAllStories(viewer) ? undefined : eq(stories.authorId, viewer.id)));
  // They are few, and SQLite would walk all schedules to have them in order.
  return rows
    .flatMap(({ failure, ...row }) => (failure ? [{ ...row, failure }] : []))
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
