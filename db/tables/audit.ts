import { auditAreas, type Facts } from '../../domain/audit.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';

/** What staff did. Entries are only ever added: triggers refuse the rest (migrations, `audit-triggers`). */
export function defineAudit(kit: Kit, { accounts }: ReturnType<typeof defineAccounts>) {
  const auditEntries = kit.table(
    'audit_entries',
    {
      id: kit.id(),
      at: kit.time().notNull(),
      /** Null for the house itself. */
      accountId: kit.int().references(() => accounts.id),
      area: kit.oneOf(auditAreas).notNull(),
      act: kit.text().notNull(),
      subjectId: kit.int(),
      subject: kit.text().notNull(),
      path: kit.text().notNull(),
      before: kit.json<Facts>().notNull(),
      after: kit.json<Facts>().notNull(),
    },
    (t) => [
      kit.index('audit_entries_at').on(t.at, t.id),
      kit.index('audit_entries_area').on(t.area, t.at, t.id),
      kit.index('audit_entries_account').on(t.accountId, t.at, t.id),
      kit.index('audit_entries_account_area').on(t.accountId, t.area, t.at, t.id),
      // What was last decided about one thing.
      kit.index('audit_entries_subject').on(t.area, t.subjectId, t.id),
      among(kit, 'audit_entries_area_known', t.area, auditAreas),
    ],
  );

  return { auditEntries };
}
