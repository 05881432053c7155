import type { Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineStories } from './stories.ts';

/** Who is writing in a story, one a story (domain/story-hold.ts). */
export function defineStoryLocks(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { stories }: ReturnType<typeof defineStories>,
) {
  const storyLocks = kit.table(
    'story_locks',
    {
      storyId: kit
        .int()
        .primaryKey()
        .references(() => stories.id, { onDelete: 'cascade' }),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      /** Drawn for each page that is opened. */
      page: kit.text().notNull(),
      since: kit.time().notNull(),
      until: kit.time().notNull(),
    },
    (t) => [kit.index('story_locks_account').on(t.accountId)],
  );
  return { storyLocks };
}
