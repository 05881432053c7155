import { and, asc, count, eq, exists, lte, ne, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { THREADS_PER_PAGE } from '#domain/comment.ts';
import { lastPage } from '#domain/pagination.ts';
import { type ThreadPage, threadOf } from '#domain/thread.ts';
import { isStaff, type Viewer } from '#domain/viewer.ts';
import { commentColumns, seenBy } from './comment-rows.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import { accounts, comments } from './schema.ts';

/** One page of a thread, in one query however many comments stand on it; undefined when there is no such page. */
export async function pageOfThread(storyId: number, page: number, viewer: Viewer): Promise<ThreadPage | undefined> {
  const skipped = (page - 1) * THREADS_PER_PAGE;
  const rows = isStaff(viewer)
    ? await pageForStaff({ storyId, skipped })
    : await pageForReaders({ storyId, skipped, own: ownId(viewer) });
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
const topsFor = (storyId: number, viewer: Viewer) =>
  isStaff(viewer) ? tops(storyId) : and(tops(storyId), knownTo(ownId(viewer)));

const tops = (storyId: number | Placeholder) => and(eq(comments.storyId, storyId), eq(comments.depth, 0));

/** Account 0 is nobody. */
const ownId = (viewer: Viewer) => (viewer.kind === 'account' ? viewer.id : 0);

function knownTo(accountId: number | Placeholder) {
  const reply = alias(comments, 'reply');
  const answered = exists(
    read()
      .select({ id: reply.id })
      .from(reply)
      .where(and(eq(reply.rootId, comments.id), ne(reply.state, 'held'))),
  );
  return or(ne(comments.state, 'held'), eq(comments.accountId, accountId), answered);
}

const pageForStaff = prepared('thread for staff', (db) => pageOfTops(db, tops(sql.placeholder('storyId'))));

const pageForReaders = prepared('thread for readers', (db) =>
  pageOfTops(db, and(tops(sql.placeholder('storyId')), knownTo(sql.placeholder('own')))),
);

/** The top-level comments of one page, and all that stands below them. */
function pageOfTops(db: Handle, which: SQL | undefined) {
  const tops = db
    .select({ id: comments.id, total: sql<number>`count(*) over ()`.mapWith(Number).as('total') })
    .from(comments)
    .where(which)
    .orderBy(asc(comments.number))
    .limit(THREADS_PER_PAGE)
    .offset(sql.placeholder('skipped'))
    .as('tops');
  return db
    .select({ ...commentColumns, total: tops.total })
    .from(tops)
    .innerJoin(comments, or(eq(comments.id, tops.id), eq(comments.rootId, tops.id)))
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .orderBy(asc(comments.number));
}
