import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineStories } from './stories.ts';

/** What staff say to each other about a story. Apart from every text of it, so that none of it can reach a reader. */
export function defineStoryNotes(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { stories }: ReturnType<typeof defineStories>,
) {
  const storyNotes = kit.table(
    'story_notes',
    {
      id: kit.id(),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      /** The note that began the thread; null for that one. */
      threadId: kit.int().references((): AnyPgColumn => storyNotes.id, { onDelete: 'cascade' }),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      text: kit.text().notNull(),
      /** The words that it is about, and those around them; empty for a note on the whole story. */
      quote: kit.text().notNull().default(''),
      before: kit.text().notNull().default(''),
      after: kit.text().notNull().default(''),
      createdAt: kit.time().notNull(),
      /** Of the thread, on the note that began it. */
      resolvedAt: kit.time(),
      resolvedBy: kit.int().references(() => accounts.id),
    },
    (t) => [
      kit.index('story_notes_story').on(t.storyId, t.id),
      kit.index('story_notes_thread').on(t.threadId),
      kit.index('story_notes_account').on(t.accountId),
      kit.check('story_notes_resolved', sql`(${t.resolvedAt} is null) = (${t.resolvedBy} is null)`),
      kit.check('story_notes_replies', sql`${t.threadId} is null or (${t.resolvedAt} is null and ${t.quote} = '')`),
    ],
  );

  /** Who was called by `@name`, until they have seen it. */
  const noteMentions = kit.table(
    'note_mentions',
    {
      noteId: kit
        .int()
        .notNull()
        .references(() => storyNotes.id, { onDelete: 'cascade' }),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      seenAt: kit.time(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.noteId, t.accountId] }),
      kit.index('note_mentions_account').on(t.accountId, t.seenAt, t.noteId),
    ],
  );
  return { storyNotes, noteMentions };
}
