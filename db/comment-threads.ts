import { and, count, eq, lte } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { canSeeHeld, THREADS_PER_PAGE } from '#domain/comment.ts';
import { lastPage } from '#domain/pagination.ts';
import { arranged, type ThreadPage, threadOf } from '#domain/thread.ts';
import type { ThreadView } from '#domain/thread-view.ts';
import { isStaff, type Viewer } from '#domain/viewer.ts';
import { ownId, seenBy } from './comment-rows.ts';
import { read } from './connection.ts';
import { comments } from './schema.ts';
import { countSpoken, pageQueries, tops, topsKnownTo } from './thread-queries.ts';

/** One page of a thread, in one query however many comments stand on it; undefined when there is no such page. */
export async function pageOfThread(
  storyId: number,
  page: number,
  viewer: Viewer,
  view: ThreadView = 'oldest',
): Promise<ThreadPage | undefined> {
  const skipped = (page - 1) * THREADS_PER_PAGE;
  const query = pageQueries[view];
  const find = isStaff(viewer) ? query.forStaff : query.forReaders;
  const rows = await find({ storyId, skipped, own: ownId(viewer) });
  const [first] = rows;
  if (!first) return page === 1 ? { entries: [], page, pages: 1 } : undefined;
  const entries = threadOf(rows.map(({ total: _, ...row }) => seenBy(viewer, row)));
  return { entries: arranged(entries, view), page, pages: lastPage(first.total, THREADS_PER_PAGE) };
}

/** How many comments stand under a story that critics and other staff wrote. */
export async function spokenByStaff(storyId: number): Promise<number> {
  const [row] = await countSpoken({ storyId });
  return row?.spoken ?? 0;
}

/** The page on which this viewer finds a comment, as the thread was said; undefined when there is no such comment for them. */
export async function pageOf(storyId: number, number: number, viewer: Viewer): Promise<number | undefined> {
  const root = alias(comments, 'root');
  const [row] = await read()
    .select({ number: comments.number, state: comments.state, accountId: comments.accountId, top: root.number })
    .from(comments)
    .leftJoin(root, eq(root.id, comments.rootId))
    .where(and(eq(comments.storyId, storyId), eq(comments.number, number)));
  const own = row?.accountId === ownId(viewer);
  if (!row || (row.state === 'held' && !canSeeHeld(viewer, { own }))) return undefined;
  const known = isStaff(viewer) ? tops(storyId) : topsKnownTo(storyId, ownId(viewer));
  const [before] = await read()
    .select({ tops: count() })
    .from(comments)
    .where(and(known, lte(comments.number, row.top ?? row.number)));
  return lastPage(before?.tops ?? 1, THREADS_PER_PAGE);
}
