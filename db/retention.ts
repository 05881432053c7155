import { and, asc, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type RetentionKind, retention } from '#domain/retention.ts';
import { transaction } from './connection.ts';
import { dropDownloads } from './data-downloads.ts';
import type { Handle } from './engine.ts';
import {
  caseReaders,
  dataDownloads,
  emailChanges,
  hostReadDays,
  invitations,
  keptComments,
  notifications,
  oneTimeTokens,
  outbox,
  previewLinks,
  retiredHandles,
  signInFailures,
  storyHostReadDays,
  storyLocks,
  storyReadDays,
  vainSearches,
  webhookDeliveries,
} from './schema.ts';

/** Rows that one transaction removes: others get their turn at the database in between. */
const AT_ONCE = 500;

/** Removes some of what came to its end at this moment or before, and says how many. */
type Remove = (tx: Handle, end: Date) => Promise<number>;

/** One for each kind of the table; a kind without one does not compile. */
const removals: Record<RetentionKind, Remove> = {
  'sign-in-failures': whole(signInFailures, signInFailures.id, signInFailures.at),
  'one-time-tokens': whole(oneTimeTokens, oneTimeTokens.hash, oneTimeTokens.expiresAt),
  'email-changes': whole(emailChanges, emailChanges.accountId, emailChanges.expiresAt),
  invitations: whole(invitations, invitations.id, invitations.expiresAt),
  'kept-comments': whole(keptComments, keptComments.keyHash, keptComments.keptAt),
  // Those that nobody tries to send any more.
  'given-up-letters': removing(outbox, outbox.id, (end) => and(isNull(outbox.dueAt), lte(outbox.until, end))),
  notifications: whole(notifications, notifications.id, notifications.createdAt),
  downloads: removeDownloads,
  'preview-links': removing(previewLinks, previewLinks.id, (end) => {
    const { expiresAt, revokedAt } = previewLinks;
    return or(lte(expiresAt, end), and(isNotNull(revokedAt), lte(revokedAt, end)));
  }),
  'retired-handles': whole(retiredHandles, retiredHandles.handleHash, retiredHandles.until),
  'case-readers': whole(caseReaders, caseReaders.accountId, caseReaders.until),
  places: ofDays(hostReadDays, hostReadDays.day, hostReadDays.host),
  'places-of-stories': ofDays(
    storyHostReadDays,
    ...[storyHostReadDays.day, storyHostReadDays.storyId, storyHostReadDays.host],
  ),
  'reads-of-stories': ofDays(storyReadDays, storyReadDays.day, storyReadDays.storyId),
  'vain-searches': ofDays(vainSearches, vainSearches.day, vainSearches.words),
  // Those that nobody tries to send any more.
  'webhook-deliveries': removing(
    webhookDeliveries,
    webhookDeliveries.id,
    (end) => and(isNull(webhookDeliveries.dueAt), lte(webhookDeliveries.at, end)),
    webhookDeliveries.at,
  ),
  'story-locks': whole(storyLocks, storyLocks.storyId, storyLocks.until),
};

/** Removes what is kept no longer, of every kind, a piece after the other. */
export async function removeKeptTooLong(now: Date): Promise<number> {
  let removed = 0;
  for (const kind of Object.keys(removals) as RetentionKind[]) removed += await removeOfKind(kind, now);
  return removed;
}

export async function removeOfKind(kind: RetentionKind, now: Date): Promise<number> {
  const end = new Date(now.getTime() - retention[kind].afterMs);
  for (let removed = 0; ; ) {
    const some = await transaction((tx) => removals[kind](tx, end));
    removed += some;
    if (some < AT_ONCE) return removed;
  }
}

/** A table all of whose rows end by one column, those first that ended first. */
function whole(table: PgTable, key: AnyPgColumn, at: AnyPgColumn): Remove {
  return removing(table, key, (end) => lte(at, end), at);
}

/** The rows of a table that are over. */
function removing(
  table: PgTable,
  key: AnyPgColumn,
  over: (end: Date) => SQL | undefined,
  ...order: AnyPgColumn[]
): Remove {
  return async (tx, end) => {
    const rows = await tx
      .select({ key })
      .from(table)
      .where(over(end))
      .orderBy(...order.map((column) => asc(column)))
      .limit(AT_ONCE);
    const keys = rows.map((row) => row.key);
    if (keys.length > 0) await tx.delete(table).where(inArray(key, keys));
    return keys.length;
  };
}

/** A table of sums by day, whose rows are told apart by their day and more. */
function ofDays(table: PgTable, ...key: AnyPgColumn[]): Remove {
  const [day] = key as [AnyPgColumn];
  return async (tx, end) => {
    const over = tx
      .select(Object.fromEntries(key.map((column) => [column.name, column])))
      .from(table)
      .where(lte(day, end.toISOString().slice(0, 10)))
      .limit(AT_ONCE);
    const gone = await tx
      .delete(table)
      .where(sql`(${sql.join(key, sql`, `)}) in ${over}`)
      .returning({ day });
    return gone.length;
  };
}

/** With their files. */
async function removeDownloads(tx: Handle, end: Date) {
  const { id, file, askedAt } = dataDownloads;
  const rows = await tx.select({ id, file }).from(dataDownloads).where(lte(askedAt, end)).limit(AT_ONCE);
  await dropDownloads(tx, rows);
  return rows.length;
}
