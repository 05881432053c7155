import { type BulkLine, bulkActs } from '../../domain/bulk.ts';
import { searchKinds, wordedKinds } from '../../domain/desk-search.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineComments } from './comments.ts';

/** What the desk is searched by, and what was done to many stories at once. */
export function defineFinding(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { comments }: ReturnType<typeof defineComments>,
) {
  /**
   * The words of everything that can be found, folded, with a space before and after each. The index over `text` is made in
   * the migration: it differs between the engines.
   */
  const searchEntries = kit.table(
    'search_entries',
    {
      id: kit.id(),
      kind: kit.oneOf(searchKinds).notNull(),
      subjectId: kit.int().notNull(),
      /** The headline, the title, the name. */
      title: kit.text().notNull(),
      /** All words, those of the title too. */
      text: kit.text().notNull(),
    },
    (t) => [
      kit.unique('search_entries_subject').on(t.kind, t.subjectId),
      among(kit, 'search_entries_kind', t.kind, searchKinds),
    ],
  );

  /**
   * The words of comments, folded like those above. A table apart: there are many times as many comments as everything else,
   * and only their own list looks for them.
   */
  const commentWords = kit.table('comment_words', {
    commentId: kit
      .int()
      .primaryKey()
      .references(() => comments.id, { onDelete: 'cascade' }),
    text: kit.text().notNull(),
  });

  /** What has changed since its words were read. Triggers write it, so that nobody who writes has to think of it. */
  const searchDue = kit.table(
    'search_due',
    { kind: kit.oneOf(wordedKinds).notNull(), subjectId: kit.int().notNull() },
    (t) => [kit.primaryKey({ columns: [t.kind, t.subjectId] })],
  );

  const bulkRuns = kit.table(
    'bulk_runs',
    {
      id: kit.id(),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      act: kit.oneOf(bulkActs).notNull(),
      /** The section or the tag, as it was called. */
      detail: kit.text().notNull(),
      /** The run that this one took back. */
      undoes: kit.int(),
      at: kit.time().notNull(),
      lines: kit.json<BulkLine[]>().notNull(),
    },
    (t) => [
      kit.unique('bulk_runs_undoes').on(t.undoes),
      kit.index('bulk_runs_account').on(t.accountId, t.id),
      among(kit, 'bulk_runs_act', t.act, bulkActs),
    ],
  );

  return { searchEntries, commentWords, searchDue, bulkRuns };
}
