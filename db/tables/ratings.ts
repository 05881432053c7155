import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineWorks } from './works.ts';

export function defineRatings(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { works }: ReturnType<typeof defineWorks>,
) {
  /** What readers make of works: one rating each. */
  const ratings = kit.table(
    'ratings',
    {
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      workId: kit
        .int()
        .notNull()
        .references(() => works.id, { onDelete: 'cascade' }),
      /** In half stars. */
      rating: kit.int().notNull(),
      ratedAt: kit.time().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.accountId, t.workId] }),
      // Holds all that a work's ratings are counted by.
      kit.index('ratings_work').on(t.workId, t.rating),
      kit.check('ratings_half_stars', sql`${t.rating} between 1 and 10`),
    ],
  );
  return { ratings };
}
