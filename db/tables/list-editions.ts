import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineStories } from './stories.ts';

/** Published states of a list that were frozen: each can be cited for ever, whatever the list becomes. */
export function defineListEditions(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { stories, revisions }: ReturnType<typeof defineStories>,
) {
  const listEditions = kit.table(
    'list_editions',
    {
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      number: kit.int().notNull(),
      /** What it is cited as: "December 2013". */
      name: kit.text().notNull(),
      revisionId: kit
        .int()
        .notNull()
        .references(() => revisions.id, { onDelete: 'cascade' }),
      frozenBy: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      frozenAt: kit.time().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.storyId, t.number] }),
      kit.unique('list_editions_once').on(t.revisionId),
      kit.check('list_editions_number', sql`${t.number} >= 1`),
    ],
  );
  return { listEditions };
}
