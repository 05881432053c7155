import { sql } from 'drizzle-orm';
import { bylineChoices, wordsChoices } from '../../domain/departure.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';

/** What people may do with what we know of them: have it, correct their address, and have it deleted. */
export function definePersonalData(kit: Kit, { accounts }: ReturnType<typeof defineAccounts>) {
  /** Files with everything that somebody made here: asked for, or ready to be fetched. */
  const dataDownloads = kit.table(
    'data_downloads',
    {
      id: kit.id(),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      askedAt: kit.time().notNull(),
      /** When it may be made: at once, after a pause, or when whoever makes it should long be done. Null: ready or given up. */
      dueAt: kit.time(),
      attempts: kit.int().notNull().default(0),
      /** Its name in data/downloads. */
      file: kit.text().notNull(),
      bytes: kit.int().notNull().default(0),
      readyAt: kit.time(),
    },
    (t) => [
      kit.unique('data_downloads_file').on(t.file),
      kit.index('data_downloads_account').on(t.accountId, t.askedAt),
      kit.index('data_downloads_due').on(t.dueAt),
      kit.index('data_downloads_age').on(t.askedAt),
      kit.check('data_downloads_attempts', sql`${t.attempts} >= 0`),
      kit.check('data_downloads_done', sql`${t.readyAt} is null or ${t.dueAt} is null`),
    ],
  );

  /** Accounts that their owners have asked to delete; when they go stands in `accounts.leaves_at`. */
  const departures = kit.table(
    'departures',
    {
      accountId: kit
        .int()
        .primaryKey()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      askedAt: kit.time().notNull(),
      /** What becomes of their comments. */
      words: kit.oneOf(wordsChoices).notNull(),
      /** What becomes of their name over what was published under it. */
      byline: kit.oneOf(bylineChoices).notNull(),
      /** Of the link in the letter by which they stay. */
      stayHash: kit.text().notNull(),
    },
    (t) => [
      kit.unique('departures_stay').on(t.stayHash),
      among(kit, 'departures_words', t.words, wordsChoices),
      among(kit, 'departures_byline', t.byline, bylineChoices),
    ],
  );

  /** Another mail address that somebody gave, until the link that was sent there is pressed. */
  const emailChanges = kit.table(
    'email_changes',
    {
      accountId: kit
        .int()
        .primaryKey()
        .references(() => accounts.id, { onDelete: 'cascade' }),
      /** In lower case. */
      email: kit.text().notNull(),
      tokenHash: kit.text().notNull(),
      expiresAt: kit.time().notNull(),
    },
    (t) => [kit.unique('email_changes_token').on(t.tokenHash), kit.index('email_changes_expiry').on(t.expiresAt)],
  );

  /** Handles of people who left, as fingerprints: nobody is to be taken for them. */
  const retiredHandles = kit.table(
    'retired_handles',
    { handleHash: kit.text().primaryKey(), until: kit.time().notNull() },
    (t) => [kit.index('retired_handles_until').on(t.until)],
  );

  return { dataDownloads, departures, emailChanges, retiredHandles };
}
