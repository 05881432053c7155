import { and, asc, eq, exists, gte, isNotNull, like, lte, ne, not, notInArray, or, type SQL } from 'drizzle-orm';
import { HANDLE_MAX } from '#domain/account.ts';
import { type FoundHandle, HANDLES_SHOWN } from '#domain/found-handle.ts';
import { read } from './connection.ts';
import { accounts, comments } from './schema.ts';

/**
 * Who can be meant by a handle that begins so: those who have spoken under the story, then others whose comments stand and
 * the house. Of anybody else readers need not know that they are here.
 */
export async function handlesStarting(start: string, storyId: number): Promise<FoundHandle[]> {
  const here = await called(start, spoke(eq(comments.storyId, storyId)), HANDLES_SHOWN);
  if (here.length === HANDLES_SHOWN) return here;
  const others = and(
    or(ne(accounts.role, 'reader'), spoke()),
    notInArray(
      accounts.handle,
      here.map(({ handle }) => handle),
    ),
  );
  return [...here, ...(await called(start, others, HANDLES_SHOWN - here.length))];
}

const spoke = (where?: SQL) =>
  exists(
    read()
      .select({ id: comments.id })
      .from(comments)
      .where(and(eq(comments.accountId, accounts.id), eq(comments.state, 'visible'), where)),
  );

/**
 * The bounds are for the index, which has an order of its own on each engine; `like` says what is meant. Of several indexes SQLite
 * would take that of those who are shut out or leaving, were it asked for them plainly.
 */
const called = (start: string, where: SQL | undefined, most: number): Promise<FoundHandle[]> =>
  read()
    .select({ handle: accounts.handle, name: accounts.name })
    .from(accounts)
    .where(
      and(
        gte(accounts.handle, start),
        lte(accounts.handle, start + 'z'.repeat(HANDLE_MAX)),
        like(accounts.handle, `${start}%`),
        not(isNotNull(accounts.bannedAt)),
        not(isNotNull(accounts.leavesAt)),
        not(isNotNull(accounts.erasedAt)),
        where,
      ),
    )
    .orderBy(asc(accounts.handle))
    .limit(most);
