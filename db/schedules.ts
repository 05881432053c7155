import { eq } from 'drizzle-orm';
import { type Change, missingFromChange, silentChange } from '#domain/change.ts';
import type { Ruling } from '#domain/ruling.ts';
import { same } from '#domain/same.ts';
import type { Schedule } from '#domain/schedule.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { moveSchedule, NOTHING_SCHEDULED, schedule, unschedule } from '#domain/workflow.ts';
import type { WorkingCopy } from '#domain/working-copy.ts';
import { read } from './connection.ts';
import { contentOf } from './content.ts';
import { publishedBefore } from './corrections.ts';
import type { Handle } from './engine.ts';
import { keepRevision } from './revisions.ts';
import { accounts, revisions, schedules } from './schema.ts';
import { allotSlug } from './story-address.ts';
import { type Taken, takeStep } from './take-step.ts';
import { undescribedPictures } from './undescribed-pictures.ts';

/**
 * Sets when the text of a version goes live: that text, which is kept as a revision, and none that is saved later. Of
 * changes to what readers have had, `change` says what they will be told.
 */
export const scheduleStory = (
  storyId: number,
  dueAt: Date,
  viewer: AccountViewer,
  now: Date,
  version?: number,
  change: Change = silentChange,
): Promise<Taken> =>
  takeStep({
    ...{ storyId, viewer, now, version },
    rule: async (copy, tx) => {
      const ruling = schedule(copy.story, copy.content, dueAt, viewer, now);
      return ruling.ruling === 'go' ? ((await wouldFail(tx, copy, change)) ?? ruling) : ruling;
    },
    done: { kind: 'scheduled', until: dueAt },
    also: (tx, copy) => pin(tx, copy, { dueAt, change, viewer, now }),
  });

/** What would keep it from going live, unless that is put right. Better found out now than in the night in which it is due. */
async function wouldFail(tx: Handle, { story, content }: WorkingCopy, change: Change): Promise<Ruling | undefined> {
  const had = await publishedBefore(tx, story.id);
  const errors = {
    ...(await undescribedPictures(content)),
    ...(had ? missingFromChange(change, had.score !== content.score) : {}),
    ...((await allotSlug(tx, story, content)) ? {} : ADDRESS_TAKEN),
  };
  return Object.keys(errors).length > 0 ? { ruling: 'refused', message: NOTHING_SCHEDULED, errors } : undefined;
}

const ADDRESS_TAKEN = { slug: 'Another story has this address, or once had it. Choose another.' };

type Pin = { dueAt: Date; change: Change; viewer: AccountViewer; now: Date };

async function pin(tx: Handle, { story, content }: WorkingCopy, { dueAt, change, viewer, now }: Pin) {
  const { note, kind: changeKind, text: changeText, comparable, scoreReason } = change;
  const kept = { storyId: story.id, savedBy: viewer.id, savedAt: now, reason: 'scheduled', note, content } as const;
  const { id: revisionId } = await keepRevision(tx, kept);
  const said = { changeKind, changeText, comparable, scoreReason };
  const set = { revisionId, ...said, dueAt, tryAt: dueAt, setBy: viewer.id, failures: 0, failure: null };
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
    rule: async ({ story }) => unschedule(story, (await rowOf(storyId))?.before ?? story.status, viewer),
    done: { kind: 'unscheduled' },
    also: (tx) => dropSchedule(tx, storyId),
  });

export async function dropSchedule(tx: Handle, storyId: number) {
  await tx.delete(schedules).where(eq(schedules.storyId, storyId));
}

/** What readers will be told of the text that is scheduled, as `contentOf` picks the text itself. */
export const changeOf = (row: typeof schedules) => ({
  kind: row.changeKind,
  text: row.changeText,
  comparable: row.comparable,
  scoreReason: row.scoreReason,
  note: revisions.note,
});

async function rowOf(storyId: number) {
  const [row] = await read()
    .select({
      ...{ dueAt: schedules.dueAt, before: schedules.before, failure: schedules.failure, tryAt: schedules.tryAt },
      revision: revisions.number,
      setBy: { id: accounts.id, name: accounts.name },
      change: changeOf(schedules),
      content: contentOf(revisions),
    })
    .from(schedules)
    .innerJoin(revisions, eq(revisions.id, schedules.revisionId))
    .innerJoin(accounts, eq(accounts.id, schedules.setBy))
    .where(eq(schedules.storyId, storyId));
  return row;
}

/** When a story, or the changes to it, go live by themselves, and with which text. */
export async function findSchedule({ story, content }: WorkingCopy): Promise<Schedule | undefined> {
  const row = story.dueAt ? await rowOf(story.id) : undefined;
  if (!row) return undefined;
  const { content: pinned, ...schedule } = row;
  return { ...schedule, hasLaterEdits: !same(pinned, content) };
}
