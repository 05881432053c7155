import { sql } from 'drizzle-orm';
import { changeKinds } from '../../domain/change.ts';
import { storyStatuses } from '../../domain/story.ts';
import { storySteps as kinds } from '../../domain/story-step.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineStories } from './stories.ts';

/** What is between a draft and its readers: the steps that were taken, and what goes live by itself. */
export function defineWorkflow(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { stories, revisions }: ReturnType<typeof defineStories>,
) {
  const ofStory = () =>
    kit
      .int()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' });
  const byAccount = () =>
    kit
      .int()
      .notNull()
      .references(() => accounts.id);

  /** A story has this row as long as it is scheduled. The revision is what readers will get. */
  const schedules = kit.table(
    'schedules',
    {
      storyId: ofStory().primaryKey(),
      revisionId: kit
        .int()
        .notNull()
        .references(() => revisions.id),
      /** What readers will be told of it, where they have had another text of the story. */
      changeKind: kit.oneOf(changeKinds).notNull(),
      changeText: kit.text().notNull(),
      comparable: kit.bool().notNull(),
      scoreReason: kit.text().notNull(),
      dueAt: kit.time().notNull(),
      setBy: byAccount(),
      /** Where the story stands again when the schedule is taken off. */
      before: kit.oneOf(storyStatuses).notNull(),
      /** When the server looks at it: when it is due, or, after a failure, a while later. */
      tryAt: kit.time().notNull(),
      failures: kit.int().notNull().default(0),
      failure: kit.text(),
    },
    (t) => [
      kit.index('schedules_try').on(t.tryAt),
      kit.index('schedules_due').on(t.dueAt),
      kit.index('schedules_failed').on(t.failures),
      among(kit, 'schedules_change', t.changeKind, changeKinds),
      among(kit, 'schedules_before', t.before, storyStatuses),
      kit.check('schedules_failures', sql`${t.failures} >= 0`),
    ],
  );

  const storySteps = kit.table(
    'story_steps',
    {
      id: kit.id(),
      storyId: ofStory(),
      kind: kit.oneOf(kinds).notNull(),
      takenBy: byAccount(),
      takenAt: kit.time().notNull(),
      note: kit.text().notNull().default(''),
      until: kit.time(),
    },
    (t) => [kit.index('story_steps_story').on(t.storyId, t.id), among(kit, 'story_steps_kind', t.kind, kinds)],
  );

  /** Work that one process does for all: whoever holds the row does it, until it lets go or the time is over. */
  const leases = kit.table('leases', {
    name: kit.text().primaryKey(),
    holder: kit.text().notNull(),
    until: kit.time().notNull(),
  });

  return { schedules, storySteps, leases };
}
