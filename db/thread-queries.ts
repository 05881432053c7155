import { and, asc, count, desc, eq, exists, inArray, ne, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { speakingRoles, THREADS_PER_PAGE } from '#domain/comment.ts';
import type { ThreadView } from '#domain/thread-view.ts';
import { commentColumns, likeOf } from './comment-rows.ts';
import { read } from './connection.ts';
import type { Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import { accounts, commentLikes, comments } from './schema.ts';

export const tops = (storyId: number | Placeholder) => and(eq(comments.storyId, storyId), eq(comments.depth, 0));

/**
 * Top-level comments, without the held ones that this account may not know of, unless they hold up what it may: what others
 * answered, or this account itself.
 */
export const topsKnownTo = (storyId: number | Placeholder, accountId: number | Placeholder) =>
  and(tops(storyId), or(ne(comments.state, 'held'), eq(comments.accountId, accountId), isAnswered(accountId)));

function isAnswered(accountId: number | Placeholder) {
  const reply = alias(comments, 'reply');
  return exists(
    read()
      .select({ id: reply.id })
      .from(reply)
      .where(and(eq(reply.rootId, comments.id), or(ne(reply.state, 'held'), eq(reply.accountId, accountId)))),
  );
}

const [storyId, own, skipped] = ['storyId', 'own', 'skipped'].map((name) => sql.placeholder(name)) as [
  Placeholder,
  Placeholder,
  Placeholder,
];

/** Each comes out of an index as it stands there. */
const orders = {
  oldest: () => [asc(comments.number)],
  newest: () => [desc(comments.number)],
  liked: () => [desc(comments.likes), asc(comments.number)],
};

const pages = (view: keyof typeof orders) => ({
  forStaff: prepared(`thread, ${view}, for staff`, (db) => pageOf(db, topsWhere(db, tops(storyId), orders[view]()))),
  forReaders: prepared(`thread, ${view}, for readers`, (db) =>
    pageOf(db, topsWhere(db, topsKnownTo(storyId, own), orders[view]())),
  ),
});

const spoken = prepared('thread, what staff said', (db) => pageOf(db, topsSpokenUnder(db)));

/** What finds a page of a thread. It wants `storyId`, how many top-level comments are `skipped`, and who asks (`own`). */
export const pageQueries: Record<ThreadView, ReturnType<typeof pages>> = {
  oldest: pages('oldest'),
  newest: pages('newest'),
  liked: pages('liked'),
  // Where one of us has spoken, everybody may know of the conversation.
  staff: { forStaff: spoken, forReaders: spoken },
};

/** The total is counted apart: beside the rows it would have to see all of them before it gave out the first. */
function topsWhere(db: Handle, which: SQL | undefined, order: SQL[]) {
  const all = db.select({ all: count() }).from(comments).where(which);
  return db
    .select({ top: sql<number>`${comments.id}`.as('top'), total: sql<number>`(${all})`.mapWith(Number).as('total') })
    .from(comments)
    .where(which)
    .orderBy(...order)
    .limit(THREADS_PER_PAGE)
    .offset(skipped)
    .as('tops');
}

/** Top-level comments under which one of us has spoken, oldest first: ids are allotted as numbers are. */
function topsSpokenUnder(db: Handle) {
  const top = sql<number>`coalesce(${comments.rootId}, ${comments.id})`;
  return db
    .select({ top: top.as('top'), total: sql<number>`count(*) over ()`.mapWith(Number).as('total') })
    .from(accounts)
    .crossJoin(comments)
    .where(saidByStaff(storyId))
    .groupBy(top)
    .orderBy(top)
    .limit(THREADS_PER_PAGE)
    .offset(skipped)
    .as('tops');
}

/** For each of us what they said here. SQLite joins in this order because the join is a cross join: we are few. */
const saidByStaff = (storyId: Placeholder) =>
  and(
    inArray(accounts.role, speakingRoles),
    eq(comments.accountId, accounts.id),
    eq(comments.storyId, storyId),
    eq(comments.state, 'visible'),
  );

/** The top-level comments of one page, and all that stands below them. */
function pageOf(db: Handle, tops: ReturnType<typeof topsWhere>) {
  return db
    .select({ ...commentColumns, total: tops.total })
    .from(tops)
    .innerJoin(comments, or(eq(comments.id, tops.top), eq(comments.rootId, tops.top)))
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .leftJoin(commentLikes, likeOf(own))
    .orderBy(asc(comments.number));
}

/** How many comments of a story are by one of us, for everybody to read. */
export const countSpoken = prepared('thread, how often staff spoke', (db) =>
  db.select({ spoken: count() }).from(accounts).crossJoin(comments).where(saidByStaff(storyId)),
);
