import type { Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineStories } from './stories.ts';

export function defineSaved(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { stories }: ReturnType<typeof defineStories>,
) {
  /** What somebody with an account has saved to read later. */
  const savedStories = kit.table(
    'saved_stories',
    {
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      savedAt: kit.time().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.accountId, t.storyId] }),
      kit.index('saved_stories_newest').on(t.accountId, t.savedAt, t.storyId),
      kit.index('saved_stories_story').on(t.storyId),
    ],
  );
  return { savedStories };
}
