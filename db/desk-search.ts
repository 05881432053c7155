import { and, count, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import { kindsFor, type SearchKind, type Term } from '#domain/desk-search.ts';
import { canSeeAllStories } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { searchEntries, stories } from './schema.ts';
import { calledFirst, saying } from './search-words.ts';

export type FoundCounts = Partial<Record<SearchKind, number>>;

/** How much of each kind the viewer may see says all of this; kinds of which they may see nothing are not named. */
export async function countFound(terms: Term[], viewer: AccountViewer): Promise<FoundCounts> {
  const kinds = kindsFor(viewer);
  if (terms.length === 0 || kinds.length === 0) return {};
  const theirs = seen(viewer);
  const rows = await read()
    .select({ kind: searchEntries.kind, found: count() })
    .from(searchEntries)
    .where(
      and(saying(terms), inArray(searchEntries.kind, kinds), theirs && or(ne(searchEntries.kind, 'story'), theirs)),
    )
    .groupBy(searchEntries.kind);
  return Object.fromEntries(rows.map(({ kind, found }) => [kind, found]));
}

type Range = { most: number; after: number };

/** The numbers of what was found of one kind: first what is called so, then the newest; of stories the last touched. */
export async function findOfKind(
  kind: SearchKind,
  terms: Term[],
  viewer: AccountViewer,
  { most, after }: Range,
): Promise<number[]> {
  if (terms.length === 0 || !kindsFor(viewer).includes(kind)) return [];
  const rows = await read()
    .select({ id: searchEntries.subjectId })
    .from(searchEntries)
    .leftJoin(stories, and(eq(searchEntries.kind, 'story'), eq(stories.id, searchEntries.subjectId)))
    .where(and(saying(terms), eq(searchEntries.kind, kind), kind === 'story' ? seen(viewer) : undefined))
    .orderBy(
      calledFirst(terms),
      sql`${stories.touchedAt} is null`,
      desc(stories.touchedAt),
      desc(searchEntries.subjectId),
    )
    .limit(most)
    .offset(after);
  return rows.map(({ id }) => id);
}

/** Whoever may not see all stories finds their own. */
function seen(viewer: AccountViewer): SQL | undefined {
  if (canSeeAllStories(viewer)) return undefined;
  const own = read().select({ id: stories.id }).from(stories).where(eq(stories.authorId, viewer.id));
  return inArray(searchEntries.subjectId, own);
}
