import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { disclosedValues } from '../../domain/disclosure.ts';
import { revisionReasons } from '../../domain/revision.ts';
import { storyAreas, storyKinds, storyStatuses } from '../../domain/story.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import { contentColumns } from './content-columns.ts';
import type { definePublication } from './publication.ts';
import type { defineWorks } from './works.ts';

/**
 * A story row knows who, where and when; its words live in revisions, which never change. Publishing points the row to
 * one revision and copies what lists of stories are found by (section, work, score, tags, entries) beside it.
 */
export function defineStories(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  publication: ReturnType<typeof definePublication>,
  reviewed: ReturnType<typeof defineWorks>,
) {
  const { sections } = publication;
  const { works } = reviewed;

  const stories = kit.table(
    'stories',
    {
      id: kit.id(),
      kind: kit.oneOf(storyKinds).notNull(),
      area: kit.oneOf(storyAreas).notNull(),
      status: kit.oneOf(storyStatuses).notNull().default('draft'),
      /** Null until the first publication. */
      slug: kit.text(),
      authorId: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      publishedRevisionId: kit.int().references((): AnyPgColumn => revisions.id),
      /** Of the published revision, as are work, score and the two tables below. */
      sectionId: kit.int().references(() => sections.id),
      workId: kit.int().references(() => works.id),
      score: kit.int(),
      /** Of the work, to be gathered by. */
      workYear: kit.int(),
      /** First publication: the date of the story. */
      publishedAt: kit.time(),
      /** When the published revision last changed. */
      changedAt: kit.time(),
      createdAt: kit.time().notNull(),
      /** When somebody last saved, published or withdrew it: the order of the desk. */
      touchedAt: kit.time().$defaultFn(() => new Date()),
      /** Whether the working copy says something else than the published revision. */
      hasChanges: kit.bool().notNull().default(false),
      /** Until when nobody outside of the desk may see it. */
      embargoedUntil: kit.time(),
      commentsClosedAt: kit.time(),
      /** A moderator reads each comment before it is shown. */
      holdComments: kit.bool().notNull().default(false),
      /** How long a reader waits between two comments; 0 for not at all. */
      slowSeconds: kit.int().notNull().default(0),
      /** The highest number allotted; the next comment gets one more. */
      lastCommentNumber: kit.int().notNull().default(0),
      /** Comments that everybody can read: neither held nor removed. */
      visibleComments: kit.int().notNull().default(0),
      lastRevisionNumber: kit.int().notNull().default(0),
    },
    (t) => [
      kit.unique('stories_address').on(t.area, t.slug),
      kit.index('stories_newest').on(t.status, t.publishedAt, t.id),
      kit.index('stories_area').on(t.status, t.area, t.publishedAt, t.id),
      kit.index('stories_kind').on(t.status, t.kind, t.publishedAt, t.id),
      kit.index('stories_section').on(t.status, t.sectionId, t.publishedAt, t.id),
      kit.index('stories_section_kind').on(t.status, t.sectionId, t.kind, t.publishedAt, t.id),
      kit.index('stories_scores').on(t.status, t.kind, t.score),
      kit.index('stories_year').on(t.status, t.workYear, t.publishedAt, t.id),
      kit.index('stories_work').on(t.status, t.workId, t.publishedAt, t.id),
      kit.index('stories_on_work').on(t.workId, t.id),
      kit.index('stories_in_section').on(t.sectionId, t.id),
      kit.index('stories_author_all').on(t.authorId, t.id),
      kit.index('stories_desk').on(t.touchedAt, t.id),
      kit.index('stories_desk_discussed').on(t.visibleComments, t.id),
      kit.index('stories_desk_status').on(t.status, t.touchedAt, t.id),
      kit.index('stories_desk_author').on(t.authorId, t.touchedAt, t.id),
      kit.index('stories_desk_changes').on(t.status, t.hasChanges, t.touchedAt, t.id),
      kit.index('stories_desk_kind').on(t.kind, t.status, t.hasChanges),
      kit.index('stories_desk_author_status').on(t.authorId, t.status, t.hasChanges, t.touchedAt, t.id),
      kit.index('stories_embargoed').on(t.embargoedUntil),
      among(kit, 'stories_kind_known', t.kind, storyKinds),
      among(kit, 'stories_area_known', t.area, storyAreas),
      among(kit, 'stories_status_known', t.status, storyStatuses),
      kit.check('stories_score', sql`${t.score} between 0 and 100`),
      // Whatever writes to this row: what readers have was not given to them before its time.
      kit.check(
        'stories_embargo_kept',
        sql`${t.status} <> 'published' or ${t.embargoedUntil} is null or ${t.changedAt} >= ${t.embargoedUntil}`,
      ),
      kit.check(
        'stories_published_whole',
        sql`${t.status} <> 'published' or (${t.slug} is not null and ${t.publishedAt} is not null and ${t.publishedRevisionId} is not null and ${t.sectionId} is not null)`,
      ),
    ],
  );

  const revisions = kit.table(
    'revisions',
    {
      id: kit.id(),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      number: kit.int().notNull(),
      savedBy: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      savedAt: kit.time().notNull(),
      reason: kit.oneOf(revisionReasons).notNull(),
      note: kit.text().notNull().default(''),
      /** Against the revision before it; null where nobody counted. */
      wordsAdded: kit.int(),
      wordsTaken: kit.int(),
      ...contentColumns(kit, publication, reviewed),
    },
    (t) => [
      kit.unique('revisions_number').on(t.storyId, t.number),
      kit.index('revisions_work').on(t.workId, t.storyId),
      kit.index('revisions_section').on(t.sectionId, t.storyId),
      among(kit, 'revisions_reason', t.reason, revisionReasons),
      among(kit, 'revisions_disclosed', t.disclosed, disclosedValues),
      kit.check('revisions_score', sql`${t.score} between 0 and 100`),
    ],
  );

  /** The one mutable text of a story. `version` moves with every save; a save names the version it began from. */
  const workingCopies = kit.table(
    'working_copies',
    {
      storyId: kit
        .int()
        .primaryKey()
        .references(() => stories.id, { onDelete: 'cascade' }),
      version: kit.int().notNull(),
      /** The page of the editor that saved it; empty when that is not known. */
      savedFrom: kit.text().notNull().default(''),
      savedBy: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      savedAt: kit.time().notNull(),
      ...contentColumns(kit, publication, reviewed),
    },
    (t) => [
      kit.index('working_copies_saved').on(t.savedAt),
      kit.index('working_copies_section').on(t.sectionId, t.storyId),
      among(kit, 'working_copies_disclosed', t.disclosed, disclosedValues),
      kit.index('working_copies_work').on(t.workId, t.storyId),
      kit.check('working_copies_score', sql`${t.score} between 0 and 100`),
    ],
  );

  const tags = kit.table('tags', { id: kit.id(), slug: kit.text().notNull(), name: kit.text().notNull() }, (t) => [
    kit.unique('tags_slug').on(t.slug),
    kit.index('tags_name').on(t.name, t.id),
  ]);

  const storyTags = kit.table(
    'story_tags',
    {
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      tagId: kit
        .int()
        .notNull()
        .references(() => tags.id),
      /** Of the story, while readers have it. */
      publishedAt: kit.time(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.storyId, t.tagId] }),
      kit.index('story_tags_tag').on(t.tagId, t.storyId),
      kit.index('story_tags_newest').on(t.tagId, t.publishedAt, t.storyId),
    ],
  );

  /** The ranks of a published list. Works that tie have one rank. */
  const listEntries = kit.table(
    'list_entries',
    {
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      rank: kit.int().notNull(),
      workId: kit
        .int()
        .notNull()
        .references(() => works.id),
      blurb: kit.text().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.storyId, t.workId] }),
      kit.index('list_entries_ranks').on(t.storyId, t.rank, t.workId),
      kit.index('list_entries_work').on(t.workId, t.storyId),
      kit.check('list_entries_rank', sql`${t.rank} >= 1`),
    ],
  );

  /** Addresses that published stories once had; they lead on to the present one for ever. */
  const formerAddresses = kit.table(
    'former_addresses',
    {
      area: kit.oneOf(storyAreas).notNull(),
      slug: kit.text().notNull(),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
    },
    (t) => [
      kit.primaryKey({ columns: [t.area, t.slug] }),
      kit.index('former_addresses_story').on(t.storyId),
      among(kit, 'former_addresses_area', t.area, storyAreas),
    ],
  );

  return { stories, revisions, workingCopies, tags, storyTags, listEntries, formerAddresses };
}
