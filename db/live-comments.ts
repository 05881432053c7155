import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { LIVE_MOST, type LiveState, liveState } from '#domain/live.ts';
import { read } from './connection.ts';
import { prepared } from './prepared.ts';
import { accounts, comments, mutes, stories } from './schema.ts';

/** What moves on a story when a comment comes or goes. */
export type Counters = { last: number; visible: number };

/** Of published stories, in one look by their keys. */
export async function countersOf(storyIds: number[]): Promise<Map<number, Counters>> {
  const rows = await read()
    .select({ id: stories.id, last: stories.lastCommentNumber, visible: stories.visibleComments })
    .from(stories)
    .where(and(inArray(stories.id, storyIds), eq(stories.status, 'published')));
  return new Map(rows.map(({ id, ...counters }) => [id, counters]));
}

/**
 * The latest comments of a story that everybody can read. How far back, the last number that was allotted says: it never
 * goes down, so that nothing old comes back into sight when something new is removed.
 */
export async function latestComments(storyId: number, { last, visible }: Counters): Promise<LiveState> {
  const root = alias(comments, 'root');
  const latest = await read()
    .select({ number: comments.number, under: root.number })
    .from(comments)
    .leftJoin(root, eq(root.id, comments.rootId))
    .where(and(eq(comments.storyId, storyId), gt(comments.number, last - LIVE_MOST), eq(comments.state, 'visible')))
    .orderBy(asc(comments.number));
  return liveState(visible, latest);
}

/** Those of the latest comments that one reader does not want to hear of. */
export async function mutedAmongLatest(storyId: number, by: number): Promise<number[]> {
  const rows = await read()
    .select({ number: comments.number })
    .from(stories)
    .innerJoin(
      comments,
      and(eq(comments.storyId, stories.id), gt(comments.number, sql`${stories.lastCommentNumber} - ${LIVE_MOST}`)),
    )
    .innerJoin(mutes, and(eq(mutes.by, by), eq(mutes.who, comments.accountId)))
    // Who writes for the house by now is heard again.
    .innerJoin(accounts, and(eq(accounts.id, mutes.who), eq(accounts.role, 'reader')))
    .where(and(eq(stories.id, storyId), eq(stories.status, 'published'), eq(comments.state, 'visible')))
    .orderBy(asc(comments.number));
  return rows.map(({ number }) => number);
}

const newest = prepared('thread, its newest number', (db) =>
  db
    .select({ number: comments.number })
    .from(comments)
    .where(and(eq(comments.storyId, sql.placeholder('storyId')), eq(comments.state, 'visible')))
    .orderBy(desc(comments.number))
    .limit(1),
);

/** The newest number that everybody can read; 0 when there is none. */
export async function newestNumber(storyId: number): Promise<number> {
  const [row] = await newest({ storyId });
  return row?.number ?? 0;
}
