import type { Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';

export function defineReaderPages(kit: Kit, { accounts }: ReturnType<typeof defineAccounts>) {
  /** Whoever has a row here has chosen to have a page that gathers what they said. */
  const readerPages = kit.table('reader_pages', {
    accountId: kit
      .int()
      .primaryKey()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    showsRatings: kit.bool().notNull(),
    showsSeen: kit.bool().notNull(),
  });
  return { readerPages };
}
