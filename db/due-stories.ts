import { asc, eq, lte, min, sql } from 'drizzle-orm';
import { publishDue } from '#domain/publishing.ts';
import { nextTry } from '#domain/schedule.ts';
import { read, transaction } from './connection.ts';
import { contentOf } from './content.ts';
import { choosingAgain, type Publication, putOut } from './publishing.ts';
import { changeOf } from './schedules.ts';
import { accounts, revisions, schedules } from './schema.ts';
import { lockStory } from './story-lock.ts';
import { refusalOf } from './take-step.ts';
import { selectWorkingCopy } from './working-copies.ts';

/** The stories that are due or to be tried again, the longest due first. */
export async function dueStories(now: Date): Promise<number[]> {
  const rows = await read()
    .select({ storyId: schedules.storyId })
    .from(schedules)
    .where(lte(schedules.tryAt, now))
    .orderBy(asc(schedules.tryAt));
  return rows.map(({ storyId }) => storyId);
}

/** When the next schedule is to be looked at. */
export async function nextDue(): Promise<Date | undefined> {
  const [row] = await read()
    .select({ at: min(schedules.tryAt) })
    .from(schedules);
  return row?.at ?? undefined;
}

/**
 * Publishes the revision that was scheduled, in the name of whoever scheduled it. Undefined when it is not due any more:
 * somebody published, moved or unscheduled it, or another process was first.
 */
export function publishWhenDue(storyId: number, now: Date): Promise<Publication | { failure: string } | undefined> {
  return choosingAgain(async (tx) => {
    await lockStory(tx, storyId);
    const [due] = await tx
      .select({
        ...{ dueAt: schedules.dueAt, tryAt: schedules.tryAt, setBy: schedules.setBy },
        scheduledBy: accounts.name,
        ...{ change: changeOf(schedules), content: contentOf(revisions) },
      })
      .from(schedules)
      .innerJoin(revisions, eq(revisions.id, schedules.revisionId))
      .innerJoin(accounts, eq(accounts.id, schedules.setBy))
      .where(eq(schedules.storyId, storyId));
    const copy = await selectWorkingCopy(storyId);
    // Never before its time, whatever a failure has noted down.
    if (!due || !copy || due.tryAt > now || due.dueAt > now) return undefined;
    const ruling = publishDue(copy.story, due.content, now);
    const { content: text, change, setBy: by, scheduledBy } = due;
    const put = { text, change, by, now, scheduledBy };
    const published = ruling.ruling === 'go' ? await putOut(tx, copy, put) : refusalOf(ruling);
    if (published.outcome === 'published') return published;
    const failure = published.outcome === 'refused' ? sentenceOf(published) : 'There is no such story.';
    return { failure };
  });
}

const sentenceOf = ({ message, errors }: { message: string; errors?: Record<string, string> }) =>
  Object.values(errors ?? {})[0] ?? message;

/** Notes down why a story did not go live, for the desk, and when that is tried again. */
export function noteFailure(storyId: number, failure: string, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const [row] = await tx
      .update(schedules)
      .set({ failure, failures: sql`${schedules.failures} + 1` })
      .where(eq(schedules.storyId, storyId))
      .returning({ failures: schedules.failures });
    if (!row) return;
    await tx
      .update(schedules)
      .set({ tryAt: nextTry(row.failures, now) })
      .where(eq(schedules.storyId, storyId));
  });
}
