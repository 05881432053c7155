import { and, asc, count, eq, exists, lte, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { THREADS_PER_PAGE } from '#domain/comment.ts';
import { lastPage } from '#domain/pagination.ts';
import { type ThreadPage, threadOf } from '#domain/thread.ts';
import { isStaff, type Viewer } from '#domain/viewer.ts';
import { commentColumns, seenBy } from './comment-rows.ts';
import { read } from './connection.ts';
import { accounts, comments } from './schema.ts';

/** One page of a thread, in one query however many comments stand on it; undefined when there is no such page. */
export async function pageOfThread(storyId: number, page: number, viewer: Viewer): Promise<ThreadPage | undefined> {
  const tops = read()
    .select({ id: comments.id, total: sql<number>`count(*) over ()`.mapWith(Number).as('total') })
    .from(comments)
    .where(topsFor(storyId, viewer))
    .orderBy(asc(comments.number))
    .limit(THREADS_PER_PAGE)
    .offset((page - 1) * THREADS_PER_PAGE)
    .as('tops');
  const rows = await read()
    .select({ ...commentColumns, total: tops.total })
    .from(tops)
    .innerJoin(comments, or(eq(comments.id, tops.id), eq(comments.rootId, tops.id)))
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .orderBy(asc(comments.number));
  const [first] = rows;
  if (!first) return page === 1 ? { entries: [], page, pages: 1 } : undefined;
  const entries = threadOf(rows.map(({ total: _, ...row }) => seenBy(viewer, row)));
  return { entries, page, pages: lastPage(first.total, THREADS_PER_PAGE) };
}

/** The page on which this viewer finds a comment; undefined when there is no such comment for them. */
export async function pageOf(storyId: number, number: number, viewer: Viewer): Promise<number | undefined> {
  const root = alias(comments, 'root');
  const [row] = await read()
    .select({ ...commentColumns, top: root.number })
    .from(comments)
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .leftJoin(root, eq(root.id, comments.rootId))
    .where(and(eq(comments.storyId, storyId), eq(comments.number, number)));
  if (!row || (row.state === 'held' && seenBy(viewer, row).author === null)) return undefined;
  const [before] = await read()
    .select({ tops: count() })
    .from(comments)
    .where(and(topsFor(storyId, viewer), lte(comments.number, row.top ?? row.number)));
  return lastPage(before?.tops ?? 1, THREADS_PER_PAGE);
}

/** Top-level comments, without the held ones that this viewer may not know of, unless others have answered them. */
function topsFor(storyId: number, viewer: Viewer) {
  const all = and(eq(comments.storyId, storyId), eq(comments.depth, 0));
  const own = viewer.kind === 'account' ? eq(comments.accountId, viewer.id) : undefined;
  if (isStaff(viewer)) return all;
  const reply = alias(comments, 'reply');
  const answered = exists(
    read()
      .select({ id: reply.id })
      .from(reply)
      .where(and(eq(reply.rootId, comments.id), ne(reply.state, 'held'))),
  );
  return and(all, or(ne(comments.state, 'held'), own, answered));
}
