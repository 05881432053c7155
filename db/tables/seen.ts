import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineWorks } from './works.ts';

export function defineSeen(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { works }: ReturnType<typeof defineWorks>,
) {
  /** Which works somebody with an account has seen, and how far. */
  const seenWorks = kit.table(
    'seen_works',
    {
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      workId: kit
        .int()
        .notNull()
        .references(() => works.id, { onDelete: 'cascade' }),
      /** In a series: how far; all of it where there is none. */
      season: kit.int(),
      /** All of the season where there is none. */
      episode: kit.int(),
      seenAt: kit.time().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.accountId, t.workId] }),
      kit.index('seen_works_newest').on(t.accountId, t.seenAt, t.workId),
      kit.index('seen_works_work').on(t.workId),
      kit.check('seen_works_season', sql`${t.season} between 0 and 9999`),
      kit.check(
        'seen_works_episode',
        sql`${t.season} is not null and ${t.episode} between 0 and 9999 or ${t.episode} is null`,
      ),
    ],
  );
  return { seenWorks };
}
