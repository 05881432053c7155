import { and, count, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Notification } from '#domain/notification.ts';
import { lastPage } from '#domain/pagination.ts';
import { commenterName } from './commenter-name.ts';
import { read, transaction } from './connection.ts';
import { findInParts, inParts } from './in-parts.ts';
import { accounts, comments, notifications, revisions, stories } from './schema.ts';

/** As many as somebody reads through in one go. */
export const NOTIFICATIONS_PER_PAGE = 30;

/** Far more than anybody is told in a day. */
const TOLD_AT_ONCE = 200;

const columns = {
  ...{
    accountId: notifications.accountId,
    id: notifications.id,
    kind: notifications.kind,
    decision: notifications.decision,
  },
  ...{ at: notifications.createdAt, seenAt: notifications.seenAt },
  ...{ rule: comments.removedUnder, reason: comments.stateReason, number: comments.number, byName: commenterName },
  ...{ area: stories.area, slug: stories.slug, headline: revisions.headline },
};

/** Selects notifications that still hold: what has been held or removed since is nobody's business any more. */
const holding = () =>
  read()
    .select(columns)
    .from(notifications)
    .innerJoin(comments, eq(comments.id, notifications.commentId))
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .$dynamic();

const holds = and(
  eq(stories.status, 'published'),
  // A decision holds as long as it stands: not over what its author took back since.
  or(
    and(eq(comments.state, 'visible'), sql`coalesce(${notifications.decision}, '') not in ('removed', 'declined')`),
    and(eq(comments.state, 'removed'), inArray(notifications.decision, ['removed', 'declined'])),
  ),
);

type Row = Omit<Notification, 'story' | 'seen'> & {
  accountId: number;
  seenAt: Date | null;
  area: Notification['story']['area'];
  slug: string | null;
  headline: string;
};

const notificationOf = ({ accountId: _, seenAt, area, slug, headline, ...row }: Row): Notification => ({
  ...row,
  story: { area, slug: slug ?? '', headline },
  seen: seenAt !== null,
});

export type NotificationPage = { notifications: Notification[]; page: number; last: number };

/** One page of what somebody was told, newest first; undefined past the end. */
export async function findNotificationPage(accountId: number, page: number): Promise<NotificationPage | undefined> {
  const own = and(eq(notifications.accountId, accountId), holds);
  const [counted] = await read()
    .select({ all: count() })
    .from(notifications)
    .innerJoin(comments, eq(comments.id, notifications.commentId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(own);
  const last = lastPage(counted?.all ?? 0, NOTIFICATIONS_PER_PAGE);
  if (page > last) return undefined;
  const rows = await holding()
    .where(own)
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(NOTIFICATIONS_PER_PAGE)
    .offset((page - 1) * NOTIFICATIONS_PER_PAGE);
  return { notifications: rows.map(notificationOf), page, last };
}

const unseen = (accountId: number) => and(eq(notifications.accountId, accountId), isNull(notifications.seenAt), holds);

/** How many somebody has not seen yet, counted up to a number. */
export async function countUnseen(accountId: number, most: number): Promise<number> {
  const rows = await read()
    .select({ id: notifications.id })
    .from(notifications)
    .innerJoin(comments, eq(comments.id, notifications.commentId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .where(unseen(accountId))
    .limit(most);
  return rows.length;
}

/** What somebody has not seen and was not mailed, of some kinds, oldest first. */
export async function findUntold(accountId: number, kinds: Notification['kind'][]): Promise<Notification[]> {
  if (kinds.length === 0) return [];
  const rows = await holding()
    .where(and(unseen(accountId), isNull(notifications.mailedAt), inArray(notifications.kind, kinds)))
    .orderBy(notifications.createdAt, notifications.id)
    .limit(TOLD_AT_ONCE);
  return rows.map(notificationOf);
}

/** A notification that its receiver has not seen and was not mailed. */
export async function findUntoldOne(
  id: number,
): Promise<{ accountId: number; notification: Notification } | undefined> {
  const [row] = await holding().where(
    and(eq(notifications.id, id), isNull(notifications.seenAt), isNull(notifications.mailedAt), holds),
  );
  return row && { accountId: row.accountId, notification: notificationOf(row) };
}

/** Somebody has seen these. */
export async function seeNotifications(accountId: number, ids: number[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  const unseenBy = and(eq(notifications.accountId, accountId), isNull(notifications.seenAt));
  await transaction(async (tx) => {
    for (const some of inParts(ids)) {
      await tx
        .update(notifications)
        .set({ seenAt: now })
        .where(and(unseenBy, inArray(notifications.id, some)));
    }
  });
}

/** Somebody has read these comments where they stand. Nothing is written when they were told of none of them. */
export async function seeComments(accountId: number, commentIds: number[], now: Date): Promise<void> {
  const rows = await findInParts(commentIds, (some) =>
    read()
      .select({ id: notifications.id })
      .from(notifications)
      .where(
        and(
          eq(notifications.accountId, accountId),
          isNull(notifications.seenAt),
          inArray(notifications.commentId, some),
        ),
      ),
  );
  await seeNotifications(
    accountId,
    rows.map(({ id }) => id),
    now,
  );
}
