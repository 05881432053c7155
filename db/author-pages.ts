import { and, eq, exists, inArray, isNull } from 'drizzle-orm';
import { criticPath } from '#domain/critic.ts';
import { readerPath } from '#domain/reader-page.ts';
import { read } from './connection.ts';
import { published } from './critics.ts';
import { findInParts } from './in-parts.ts';
import { accounts, readerPages } from './schema.ts';

/** Who has these handles. */
export const accountsCalled = (handles: readonly string[]): Promise<{ id: number; handle: string }[]> =>
  findInParts(handles, (some) =>
    read().select({ id: accounts.id, handle: accounts.handle }).from(accounts).where(inArray(accounts.handle, some)),
  );

/**
 * The pages of those who said something, as far as they have one: of a critic what stands under their name, of a reader
 * what they have chosen to show. By the number of the account.
 */
export async function pagesOfAuthors(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const among = [...new Set(ids)];
  const author = { id: accounts.id, handle: accounts.handle };
  const [critics, readers] = await Promise.all([
    findInParts(among, (some) =>
      read()
        .select(author)
        .from(accounts)
        .where(and(inArray(accounts.id, some), exists(published('account')))),
    ),
    findInParts(among, (some) =>
      read()
        .select(author)
        .from(accounts)
        .innerJoin(readerPages, eq(readerPages.accountId, accounts.id))
        .where(and(inArray(accounts.id, some), isNull(accounts.bannedAt), isNull(accounts.leavesAt))),
    ),
  ]);
  return new Map([
    ...readers.map((reader) => [reader.id, readerPath(reader)] as const),
    ...critics.map((critic) => [critic.id, criticPath(critic)] as const),
  ]);
}
