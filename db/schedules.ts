import { eq } from 'drizzle-orm';
import { same } from '#domain/same.ts';
import type { Schedule } from '#domain/schedule.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { moveSchedule, schedule, unschedule } from '#domain/workflow.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import { read } from './connection.ts';
import { contentOf } from './content.ts';
import type { Handle } from './engine.ts';
import { keepRevision } from './revisions.ts';
import { accounts, revisions, schedules } from './schema.ts';
import { allotSlug } from './story-address.ts';
import { type Taken, takeStep } from './take-step.ts';

/** Sets when the text of a version goes live: that text, which is kept as a revision, and none that is saved later. */
export const scheduleStory = (
  storyId: number,
  dueAt: Date,
  viewer: AccountViewer,
  now: Date,
  version?: number,
): Promise<Taken> =>
  takeStep({
    ...{ storyId, viewer, now, version },
    rule: async (copy) => {
      const ruling = schedule(copy.story, copy.content, dueAt, viewer, now);
      return ruling.ruling === 'go' && (await addressIsTaken(copy)) ? ADDRESS_TAKEN : ruling;
    },
    done: { kind: 'scheduled', until: dueAt },
    also: (tx, copy) => pin(tx, copy, dueAt, viewer, now),
  });

/** Better found out now than in the night in which it is due. */
const addressIsTaken = async ({ story, content }: WorkingCopy) =>
  (await allotSlug(read(), story, content)) === undefined;

const ADDRESS_TAKEN = {
  ruling: 'refused',
  message: 'Nothing was scheduled. All you wrote is saved.',
  errors: { slug: 'Another story has this address, or once had it. Choose another.' },
} as const;

async function pin(tx: Handle, { story, content }: WorkingCopy, dueAt: Date, viewer: AccountViewer, now: Date) {
  const kept = { storyId: story.id, savedBy: viewer.id, savedAt: now, reason: 'scheduled', content } as const;
  const { id: revisionId } = await keepRevision(tx, kept);
  const set = { revisionId, dueAt, tryAt: dueAt, setBy: viewer.id, failures: 0, failure: null };
  const before = story.status;
  // A second schedule of a story takes the place of the first; where the story stood before that, it still stood.
  await tx
    .insert(schedules)
    .values({ ...set, before, storyId: story.id })
    .onConflictDoUpdate({ target: schedules.storyId, set });
}

/** Another time for the same text. */
export const moveScheduleOf = (storyId: number, dueAt: Date, viewer: AccountViewer, now: Date): Promise<Taken> =>
  takeStep({
    ...{ storyId, viewer, now },
    rule: ({ story }) => moveSchedule(story, dueAt, viewer, now),
    done: { kind: 'moved', until: dueAt },
    also: async (tx) => {
      const set = { dueAt, tryAt: dueAt, failures: 0, failure: null };
      await tx.update(schedules).set(set).where(eq(schedules.storyId, storyId));
    },
  });

export const unscheduleStory = (storyId: number, viewer: AccountViewer, now: Date): Promise<Taken> =>
  takeStep({
    ...{ storyId, viewer, now },
    rule: async ({ story }) => unschedule(story, (await rowOf(storyId))?.before ?? 'draft', viewer),
    done: { kind: 'unscheduled' },
    also: (tx) => dropSchedule(tx, storyId),
  });

export async function dropSchedule(tx: Handle, storyId: number) {
  await tx.delete(schedules).where(eq(schedules.storyId, storyId));
}

async function rowOf(storyId: number) {
  const [row] = await read()
    .select({
      ...{ dueAt: schedules.dueAt, before: schedules.before, failure: schedules.failure, tryAt: schedules.tryAt },
      revision: revisions.number,
      setBy: { id: accounts.id, name: accounts.name },
      content: contentOf(revisions),
    })
    .from(schedules)
    .innerJoin(revisions, eq(revisions.id, schedules.revisionId))
    .innerJoin(accounts, eq(accounts.id, schedules.setBy))
    .where(eq(schedules.storyId, storyId));
  return row;
}

/** When a story goes live by itself, and with which text. */
export async function findSchedule({ story, content }: WorkingCopy): Promise<Schedule | undefined> {
  const row = await rowOf(story.id);
  if (!row) return undefined;
  const { content: pinned, ...schedule } = row;
  return { ...schedule, hasLaterEdits: !same(pinned, content) };
}
