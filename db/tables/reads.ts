import type { Kit } from '../kit.ts';
import type { definePublication } from './publication.ts';
import type { defineStories } from './stories.ts';

/**
 * What was read, as sums: of stories, sections and places, and of no person. Days are those of the publication's time zone,
 * written as in an address: "2026-11-26". Sums of the whole house stand in tables of their own, so that no page adds up
 * stories to show them.
 */
export function defineReads(
  kit: Kit,
  { sections }: ReturnType<typeof definePublication>,
  { stories }: ReturnType<typeof defineStories>,
) {
  const reads = () => kit.int().notNull().default(0);
  const story = () =>
    kit
      .int()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' });

  /** Each day of the publication. */
  const readDays = kit.table('read_days', {
    day: kit.text().primaryKey(),
    reads: reads(),
    /** How often the last line was reached. */
    finished: reads(),
  });

  const sectionReadDays = kit.table(
    'section_read_days',
    {
      sectionId: kit
        .int()
        .notNull()
        .references(() => sections.id, { onDelete: 'cascade' }),
      day: kit.text().notNull(),
      reads: reads(),
      finished: reads(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.sectionId, t.day] }),
      kit.index('section_read_days_day').on(t.day, t.sectionId),
    ],
  );

  /** Where readers came from: hosts, or one of the two words for none (domain/reads.ts). */
  const hostReadDays = kit.table(
    'host_read_days',
    { day: kit.text().notNull(), host: kit.text().notNull(), reads: reads() },
    (t) => [kit.primaryKey({ columns: [t.day, t.host] })],
  );

  /** Of each story, ever. */
  const storyReads = kit.table(
    'story_reads',
    {
      storyId: kit
        .int()
        .primaryKey()
        .references(() => stories.id, { onDelete: 'cascade' }),
      reads: reads(),
      finished: reads(),
    },
    (t) => [kit.index('story_reads_most').on(t.reads, t.storyId)],
  );

  const storyReadDays = kit.table(
    'story_read_days',
    { storyId: story(), day: kit.text().notNull(), reads: reads(), finished: reads() },
    (t) => [kit.primaryKey({ columns: [t.storyId, t.day] }), kit.index('story_read_days_day').on(t.day, t.storyId)],
  );

  const storyHostReadDays = kit.table(
    'story_host_read_days',
    { storyId: story(), day: kit.text().notNull(), host: kit.text().notNull(), reads: reads() },
    (t) => [kit.primaryKey({ columns: [t.storyId, t.day, t.host] }), kit.index('story_host_read_days_day').on(t.day)],
  );

  /** What was searched for and not found, folded. */
  const vainSearches = kit.table(
    'vain_searches',
    { day: kit.text().notNull(), words: kit.text().notNull(), times: reads() },
    (t) => [kit.primaryKey({ columns: [t.day, t.words] })],
  );

  return { readDays, sectionReadDays, hostReadDays, storyReads, storyReadDays, storyHostReadDays, vainSearches };
}
