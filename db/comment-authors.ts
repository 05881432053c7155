import { and, count, desc, eq, gt, ne, sql } from 'drizzle-orm';
import { RECORD_DAYS } from '#domain/comment-steps/often-removed.ts';
import { EARLIER_HOURS, type Earlier } from '#domain/comment-steps/step.ts';
import type { Handle } from './engine.ts';
import { accounts, comments } from './schema.ts';

const HOUR_MS = 60 * 60_000;

/** Within an hour, the longest that slow mode makes anybody wait, nobody posts so many. */
const EARLIER_MOST = 100;

/**
 * Writes nothing new, but on PostgreSQL it makes two posts of one account wait for each other, as SQLite does anyway:
 * so they are counted one after the other, and a ban that comes between holds.
 * @returns whether the account may not take part: it is banned, or leaving
 */
export async function lockAuthor(tx: Handle, id: number): Promise<boolean> {
  const [account] = await tx
    .update(accounts)
    .set({ sessionEpoch: sql`${accounts.sessionEpoch}` })
    .where(eq(accounts.id, id))
    .returning({ bannedAt: accounts.bannedAt, leavesAt: accounts.leavesAt });
  return !account || account.bannedAt !== null || account.leavesAt !== null;
}

/** The comment that is changed counts for nothing in what its change is judged by. */
type Besides = { besides?: number };

/** What the account posted within a day, oldest first. */
export async function earlierBy(
  tx: Handle,
  accountId: number,
  { storyId, now, besides = 0 }: { storyId: number; now: Date } & Besides,
): Promise<Earlier[]> {
  const since = new Date(now.getTime() - EARLIER_HOURS * HOUR_MS);
  const posts = await tx
    .select({ at: comments.createdAt, storyId: comments.storyId, text: comments.text })
    .from(comments)
    .where(and(eq(comments.accountId, accountId), gt(comments.createdAt, since), ne(comments.id, besides)))
    .orderBy(desc(comments.createdAt))
    .limit(EARLIER_MOST);
  return posts.reverse().map(({ at, text, ...post }) => ({ at, text, here: post.storyId === storyId }));
}

/** How many comments of the account stand where everybody can read them; counted no further than `most`. */
export async function countStanding(
  tx: Handle,
  accountId: number,
  { most, besides = 0 }: { most: number } & Besides,
): Promise<number> {
  const standing = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.accountId, accountId), eq(comments.state, 'visible'), ne(comments.id, besides)))
    .limit(most);
  return standing.length;
}

/** What the account wrote of late, and what of it staff removed. */
export async function recordOf(tx: Handle, accountId: number, now: Date) {
  const since = new Date(now.getTime() - RECORD_DAYS * 24 * HOUR_MS);
  const removed = sql`case when ${comments.removedBy} <> ${comments.accountId} then 1 end`;
  const [record] = await tx
    .select({ written: count(), removed: count(removed) })
    .from(comments)
    .where(and(eq(comments.accountId, accountId), gt(comments.createdAt, since)));
  return record ?? { written: 0, removed: 0 };
}
