import { and, eq, exists, inArray, isNull } from 'drizzle-orm';
import { criticPath } from '#domain/critic.ts';
import { readerPath } from '#domain/reader-page.ts';
import { read } from './connection.ts';
import { published } from './critics.ts';
import { accounts, readerPages } from './schema.ts';

/** Who has these handles. */
export async function accountsCalled(handles: readonly string[]): Promise<{ id: number; handle: string }[]> {
  if (handles.length === 0) return [];
  return read()
    .select({ id: accounts.id, handle: accounts.handle })
    .from(accounts)
    .where(inArray(accounts.handle, [...handles]));
}

/**
 * The pages of those who said something, as far as they have one: of a critic what stands under their name, of a reader
 * what they have chosen to show. By the number of the account.
 */
export async function pagesOfAuthors(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const among = [...new Set(ids)];
  if (among.length === 0) return new Map();
  const author = { id: accounts.id, handle: accounts.handle };
  const [critics, readers] = await Promise.all([
    read()
      .select(author)
      .from(accounts)
      .where(and(inArray(accounts.id, among), exists(published('account')))),
    read()
      .select(author)
      .from(accounts)
      .innerJoin(readerPages, eq(readerPages.accountId, accounts.id))
      .where(and(inArray(accounts.id, among), isNull(accounts.bannedAt), isNull(accounts.leavesAt))),
  ]);
  return new Map([
    ...readers.map((reader) => [reader.id, readerPath(reader)] as const),
    ...critics.map((critic) => [critic.id, criticPath(critic)] as const),
  ]);
}
