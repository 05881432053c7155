import { sql } from 'drizzle-orm';
import { houseRules } from '../../domain/house-rule.ts';
import { reportOutcomes } from '../../domain/report.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineComments } from './comments.ts';

/** What readers say is wrong with a comment: each once. */
export function defineCommentReports(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { comments }: ReturnType<typeof defineComments>,
) {
  const commentReports = kit.table(
    'comment_reports',
    {
      commentId: kit
        .int()
        .notNull()
        .references(() => comments.id, { onDelete: 'cascade' }),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      reason: kit.oneOf(houseRules).notNull(),
      note: kit.text().notNull(),
      /** How much it counts towards holding the comment, in hundredths of a report, as it was when it was made. */
      weight: kit.int().notNull(),
      reportedAt: kit.time().notNull(),
      /** What a moderator thought of it; null as long as it waits. */
      outcome: kit.oneOf(reportOutcomes),
      settledAt: kit.time(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.commentId, t.accountId] }),
      kit.index('comment_reports_account').on(t.accountId, t.reportedAt),
      among(kit, 'comment_reports_reason', t.reason, houseRules),
      among(kit, 'comment_reports_outcome', t.outcome, reportOutcomes),
      kit.check('comment_reports_weight', sql`${t.weight} between 1 and 100`),
      kit.check('comment_reports_settled', sql`(${t.outcome} is null) = (${t.settledAt} is null)`),
    ],
  );

  return { commentReports };
}
