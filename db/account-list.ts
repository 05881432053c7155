import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { AccountFilter, AccountOrder } from '#domain/account-filter.ts';
import type { AccountLine } from '#domain/account-line.ts';
import { termsOf } from '#domain/desk-search.ts';
import { lastPage } from '#domain/pagination.ts';
import { roles } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { accounts } from './schema.ts';
import { subjectsSaying } from './search-words.ts';

const staff = roles.filter((role) => role !== 'reader');

/** Everybody with a role, by name. */
export const staffNames = (): Promise<{ id: number; name: string }[]> =>
  read()
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.role, staff))
    .orderBy(asc(accounts.name), asc(accounts.id));

export const ACCOUNTS_PER_PAGE = 50;

export type AccountPage = { rows: AccountLine[]; total: number; page: number; last: number };

export const accountLine = {
  ...{ id: accounts.id, name: accounts.name, email: accounts.email, handle: accounts.handle },
  ...{
    role: accounts.role,
    bannedAt: accounts.bannedAt,
    suspendedUntil: accounts.suspendedUntil,
    confirmedAt: accounts.emailConfirmedAt,
  },
  createdAt: accounts.createdAt,
};

const orders: Record<AccountOrder, SQL[]> = {
  newest: [desc(accounts.id)],
  oldest: [asc(accounts.id)],
  name: [asc(accounts.name), asc(accounts.id)],
};

type Search = { now: Date /** Whether a mail address finds its account, too. */; byAddress: boolean };

/** One page of the accounts; undefined past the end. */
export async function findAccountPage(
  filter: AccountFilter,
  { now, byAddress }: Search,
): Promise<AccountPage | undefined> {
  const which = and(isNull(accounts.erasedAt), among(filter, now), called(filter.named, byAddress));
  const [counted] = await read().select({ accounts: count() }).from(accounts).where(which);
  const total = counted?.accounts ?? 0;
  const last = lastPage(total, ACCOUNTS_PER_PAGE);
  if (filter.page > last) return undefined;
  const rows = await read()
    .select(accountLine)
    .from(accounts)
    .where(which)
    .orderBy(...orders[filter.order ?? 'newest'])
    .limit(ACCOUNTS_PER_PAGE)
    .offset((filter.page - 1) * ACCOUNTS_PER_PAGE);
  return { rows, total, page: filter.page, last };
}

function among({ who }: AccountFilter, now: Date): SQL | undefined {
  if (who === 'suspended') return gt(accounts.suspendedUntil, now);
  if (who === 'all') return undefined;
  if (who === 'banned') return isNotNull(accounts.bannedAt);
  return who === 'staff' ? inArray(accounts.role, staff) : eq(accounts.role, who);
}

/** The highest character there is, so that a range holds all that begin so: each has an index of its own. */
const END = '\u{10ffff}';

/**
 * Whose address, handle or name begins so, or has words that do: as the search of the desk finds them, accents and case
 * aside. Who is leaving is found by nobody.
 */
function called(named: string, byAddress: boolean): SQL | undefined {
  if (!named) return undefined;
  const begins = (column: typeof accounts.email | typeof accounts.handle | typeof accounts.name, text: string) =>
    text ? and(gte(column, text), lt(column, text + END)) : undefined;
  const low = named.toLowerCase();
  const terms = termsOf(named);
  const so = or(
    byAddress ? begins(accounts.email, low) : undefined,
    begins(accounts.handle, low.replace(/^@/, '').replaceAll(' ', '-')),
    begins(accounts.name, named),
    terms.length > 0 ? inArray(accounts.id, subjectsSaying('account', terms)) : undefined,
  );
  return and(so, isNull(accounts.leavesAt));
}
