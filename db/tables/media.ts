import { sql } from 'drizzle-orm';
import { jobStates } from '../../domain/picture-job.ts';
import { useKinds, usePlaces } from '../../domain/picture-use.ts';
import { among, type Kit } from '../kit.ts';
import type { defineStories } from './stories.ts';
import type { defineWorks } from './works.ts';

/** What is known of pictures beyond themselves: where they stand, and what is still to be done to their files. */
export function defineMedia(
  kit: Kit,
  { media }: ReturnType<typeof defineWorks>,
  { stories }: ReturnType<typeof defineStories>,
) {
  /** Copied from the texts whenever one is saved, published or kept, so that nobody has to read all texts to know. */
  const pictureUses = kit.table(
    'picture_uses',
    {
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      mediaId: kit
        .int()
        .notNull()
        .references(() => media.id),
      /** In the working copy, in the published revision, or in any revision. */
      kind: kit.oneOf(useKinds).notNull(),
      place: kit.oneOf(usePlaces).notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.storyId, t.kind, t.mediaId, t.place] }),
      kit.index('picture_uses_media').on(t.mediaId, t.storyId),
      among(kit, 'picture_uses_kind', t.kind, useKinds),
      among(kit, 'picture_uses_place', t.place, usePlaces),
    ],
  );

  /** A picture whose sizes are not cut yet. The row goes when they are. */
  const pictureJobs = kit.table(
    'picture_jobs',
    {
      mediaId: kit
        .int()
        .primaryKey()
        .references(() => media.id, { onDelete: 'cascade' }),
      state: kit.oneOf(jobStates).notNull(),
      /** When it may be taken: at once, after a pause, or when whoever works on it has not said anything for too long. */
      dueAt: kit.time().notNull(),
      attempts: kit.int().notNull().default(0),
      /** Why the last attempt failed. */
      problem: kit.text().notNull().default(''),
    },
    (t) => [
      kit.index('picture_jobs_due').on(t.state, t.dueAt),
      among(kit, 'picture_jobs_state', t.state, jobStates),
      kit.check('picture_jobs_attempts', sql`${t.attempts} >= 0`),
    ],
  );

  return { pictureUses, pictureJobs };
}
