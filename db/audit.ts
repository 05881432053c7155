import { and, asc, count, desc, eq, gte, isNull, lt, or, type SQL } from 'drizzle-orm';
import { type Act, type Actor, type AuditAct, type AuditEntry, auditActs } from '#domain/audit.ts';
import type { AuditFilter } from '#domain/audit-filter.ts';
import { lastPage } from '#domain/pagination.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { accounts, auditEntries } from './schema.ts';

/** As many as are looked through at one sitting. */
export const ENTRIES_PER_PAGE = 50;

/** Writes down what is being done, in the transaction that does it: neither stands without the other. */
export async function writeDown(tx: Handle, by: Actor, act: Act, at: Date) {
  await tx.insert(auditEntries).values({ ...act, at, accountId: by?.id ?? null, area: auditActs[act.act] });
}

const columns = {
  id: auditEntries.id,
  at: auditEntries.at,
  by: { id: accounts.id, name: accounts.name },
  act: auditEntries.act,
  subjectId: auditEntries.subjectId,
  subject: auditEntries.subject,
  path: auditEntries.path,
  before: auditEntries.before,
  after: auditEntries.after,
};

/** The filter with its day as a moment: where a day begins depends on the publication. */
export type AuditSearch = Pick<AuditFilter, 'who' | 'area' | 'order'> & { since?: Date | undefined };

function within({ who, area, since }: AuditSearch, ...more: (SQL | undefined)[]) {
  return and(
    who === 'house' ? isNull(auditEntries.accountId) : undefined,
    typeof who === 'number' ? eq(auditEntries.accountId, who) : undefined,
    area && eq(auditEntries.area, area),
    since && gte(auditEntries.at, since),
    ...more,
  );
}

export type AuditPage = { entries: AuditEntry[]; total: number; page: number; last: number };

/** One page of the log; undefined past its end. */
export async function findAuditPage(search: AuditSearch, page: number): Promise<AuditPage | undefined> {
  const [counted] = await read().select({ entries: count() }).from(auditEntries).where(within(search));
  const total = counted?.entries ?? 0;
  const last = lastPage(total, ENTRIES_PER_PAGE);
  if (page > last) return undefined;
  const rows = await read()
    .select(columns)
    .from(auditEntries)
    .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
    .where(within(search))
    .orderBy(...(search.order === 'oldest' ? oldest : newest))
    .limit(ENTRIES_PER_PAGE)
    .offset((page - 1) * ENTRIES_PER_PAGE);
  return { entries: rows.map(entryOf), total, page, last };
}

const newest = [desc(auditEntries.at), desc(auditEntries.id)];
const oldest = [asc(auditEntries.at), asc(auditEntries.id)];

const AT_ONCE = 1_000;

/** The newest of the log, a thousand rows at a time: what is written meanwhile moves nothing. */
export async function* auditRows(search: AuditSearch, most: number): AsyncGenerator<AuditEntry> {
  let given = 0;
  let before: AuditEntry | undefined;
  while (given < most) {
    const rows = await read()
      .select(columns)
      .from(auditEntries)
      .leftJoin(accounts, eq(accounts.id, auditEntries.accountId))
      .where(within(search, before && olderThan(before)))
      .orderBy(...newest)
      .limit(Math.min(AT_ONCE, most - given));
    for (const row of rows) yield entryOf(row);
    const end = rows.at(-1);
    if (!end || rows.length < AT_ONCE) return;
    given += rows.length;
    before = entryOf(end);
  }
}

const olderThan = ({ at, id }: AuditEntry) =>
  or(lt(auditEntries.at, at), and(eq(auditEntries.at, at), lt(auditEntries.id, id)));

/** A release before this one may have written down an act that it no longer knows; it is shown by its name. */
const entryOf = (row: Omit<AuditEntry, 'act'> & { act: string }): AuditEntry => ({ ...row, act: row.act as AuditAct });
