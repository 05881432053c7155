import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm';
import {
  CASES_PER_PAGE,
  COUNTED_MOST,
  isOldestFirst,
  type QueueCursor,
  type QueueFilter,
  type QueueTab,
  queueTabsFor,
  SEARCHED_MOST,
} from '#domain/comment-queue.ts';
import { termsOf } from '#domain/desk-search.ts';
import { canModerateComments } from '#domain/permissions.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { read } from './connection.ts';
import { commentAppeals, comments, commentWords, stories } from './schema.ts';
import { saying } from './search-words.ts';
import { wordsOfComments } from './word-index.ts';

const removedByStaff = ne(comments.removedBy, comments.accountId);

/**
 * Each list, by what its index is ordered by. Where that says already of which state a comment is, the state is left out or
 * told by what it is not: a planner that sees it named takes the index of all comments of that state.
 */
const lists = {
  held: { which: eq(comments.state, 'held'), by: comments.createdAt },
  reported: { which: and(isNotNull(comments.reportedAt), ne(comments.state, 'held')), by: comments.reportedAt },
  new: { which: eq(comments.state, 'visible'), by: comments.createdAt },
  removed: { which: and(isNotNull(comments.removedAt), removedByStaff), by: comments.removedAt },
  appeals: { which: and(isNull(commentAppeals.settledAt), removedByStaff), by: commentAppeals.appealedAt },
} as const satisfies Record<QueueTab, { which: SQL | undefined; by: unknown }>;

/** The numbers of a page of comments, and after which the next page begins; null where there is none. */
export type QueuePage = { ids: number[]; next: QueueCursor | null };

/** Which comments stand on the page; for a tab that is not for this viewer, none. */
export async function findQueuePage(filter: QueueFilter, viewer: AccountViewer): Promise<QueuePage> {
  if (!queueTabsFor(viewer).includes(filter.tab)) return { ids: [], next: null };
  const { by } = lists[filter.tab];
  const turn = isOldestFirst(filter.tab) ? asc : desc;
  const rows = await rowsOf(filter.tab)
    .where(and(within(filter, viewer), filter.after && beyond(filter.tab, filter.after)))
    .orderBy(turn(by), turn(comments.id))
    .limit(CASES_PER_PAGE + 1);
  const shown = rows.slice(0, CASES_PER_PAGE);
  const last = rows.length > CASES_PER_PAGE ? shown.at(-1) : undefined;
  return { ids: shown.map(({ id }) => id), next: last ?? null };
}

export type QueueCounts = ReadonlyMap<QueueTab, number>;

/** How many stand in each list that this viewer has, counted no further than anybody has to know. */
export async function countQueue(
  filter: Omit<QueueFilter, 'tab' | 'after'>,
  viewer: AccountViewer,
): Promise<QueueCounts> {
  const counted = queueTabsFor(viewer).map(async (tab) => [tab, await countList({ ...filter, tab }, viewer)] as const);
  return new Map(await Promise.all(counted));
}

/** What waits for a decision of this viewer, in all lists together. */
export async function countWaiting(viewer: AccountViewer): Promise<number> {
  const waiting = queueTabsFor(viewer).filter(isOldestFirst);
  const counts = await Promise.all(waiting.map((tab) => countList({ tab }, viewer)));
  return Math.min(
    COUNTED_MOST,
    counts.reduce((sum, one) => sum + one, 0),
  );
}

/** How many stand in one list, as far as anybody has to know. */
export async function countList(filter: QueueFilter, viewer: AccountViewer): Promise<number> {
  const some = rowsOf(filter.tab).where(within(filter, viewer)).limit(COUNTED_MOST).as('some');
  const [row] = await read().select({ comments: count() }).from(some);
  return row?.comments ?? 0;
}

/** The comments of a list, each with the moment that the list is ordered by. */
function rowsOf(tab: QueueTab) {
  const { by } = lists[tab];
  const query = read()
    .select({ id: comments.id, at: sql<Date>`${by}`.mapWith(by) })
    .from(comments)
    .$dynamic();
  if (tab === 'appeals') query.innerJoin(commentAppeals, eq(commentAppeals.commentId, comments.id));
  return query;
}

/** Whether the comment stands under a story that is out. Asked of each for itself: joined, the stories could be read first, and there are many. */
export const isOut = sql`(select ${stories.status} from ${stories} where ${stories.id} = ${comments.storyId}) = 'published'`;

/** What is decided about stands under a story that is out; of those a critic has the own ones. */
function within({ tab, by, under, words }: QueueFilter, viewer: AccountViewer): SQL | undefined {
  return and(
    lists[tab].which,
    by ? eq(comments.accountId, by) : undefined,
    under ? eq(comments.storyId, under) : undefined,
    words ? inArray(comments.id, saidIn(words)) : undefined,
    isOut,
    canModerateComments(viewer) ? undefined : underOwn(viewer),
  );
}

/** The newest comments that say this. What has no letter and no figure is said by none. */
function saidIn(words: string) {
  const terms = termsOf(words);
  const says = terms.length > 0 ? saying(terms, wordsOfComments) : sql`1 = 0`;
  return read()
    .select({ id: commentWords.commentId })
    .from(commentWords)
    .where(says)
    .orderBy(desc(commentWords.commentId))
    .limit(SEARCHED_MOST);
}

/** Whether so many comments say this that the oldest of them are not looked through. */
export async function isSearchCut(words: string): Promise<boolean> {
  const [row] = await read().select({ found: count() }).from(saidIn(words).as('found'));
  return row?.found === SEARCHED_MOST;
}

const underOwn = ({ id }: AccountViewer) =>
  inArray(comments.storyId, read().select({ id: stories.id }).from(stories).where(eq(stories.authorId, id)));

/** Both at once, so that the index is entered where the last page ended. */
function beyond(tab: QueueTab, { at, id }: QueueCursor): SQL {
  const { by } = lists[tab];
  const past = isOldestFirst(tab) ? sql`>` : sql`<`;
  return sql`(${by}, ${comments.id}) ${past} (${sql.param(at, by)}, ${id})`;
}
