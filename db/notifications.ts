import { and, count, desc, eq, exists, inArray, isNull, not, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { beginningOf } from '#domain/comment-beginning.ts';
import type { Notification, ToldByMail } from '#domain/notification.ts';
import { LETTER_WORDS } from '#domain/notification-letter.ts';
import { lastPage } from '#domain/pagination.ts';
import { withheldComment } from '#domain/withheld-comment.ts';
import { commenterName } from './commenter-name.ts';
import { read, transaction } from './connection.ts';
import { findInParts, inParts } from './in-parts.ts';
import { accounts, comments, mutes, notifications, revisions, stories } from './schema.ts';
import { placeOf } from './spoiled-place.ts';

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
  ...{ text: comments.text, spoils: comments.spoils },
  ...{ spoilsSeason: comments.spoilsSeason, spoilsEpisode: comments.spoilsEpisode },
  ...{ area: stories.area, slug: stories.slug, headline: revisions.headline },
};

/** Selects notifications that still hold: what has been held or removed since is nobody's business any more, nor are the muted. */
const holding = () =>
  read()
    .select(columns)
    .from(notifications)
    .innerJoin(comments, eq(comments.id, notifications.commentId))
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .$dynamic();

/** Somebody may have muted its author since they were told. Who writes for the house by now is heard again. */
const muted = () =>
  exists(
    read()
      .select({ who: mutes.who })
      .from(mutes)
      .innerJoin(speakers, eq(speakers.id, mutes.who))
      .where(
        and(eq(mutes.by, notifications.accountId), eq(mutes.who, comments.accountId), eq(speakers.role, 'reader')),
      ),
  );

const speakers = alias(accounts, 'speakers');

const holds = () =>
  and(
    eq(stories.status, 'published'),
    not(muted()),
    // A decision holds as long as it stands: not over what its author took back since.
    or(
      and(eq(comments.state, 'visible'), sql`coalesce(${notifications.decision}, '') not in ('removed', 'declined')`),
      and(eq(comments.state, 'removed'), inArray(notifications.decision, ['removed', 'declined'])),
    ),
  );

type Said = { text: string; spoils: boolean; spoilsSeason: number | null; spoilsEpisode: number | null };

type Row = Omit<Notification, 'story' | 'seen'> &
  Said & {
    accountId: number;
    seenAt: Date | null;
    area: Notification['story']['area'];
    slug: string | null;
    headline: string;
  };

/** Without the words: a list is no place in which to come upon them. */
const notificationOf = ({ area, slug, headline, seenAt, ...row }: Row): Notification => ({
  ...{ id: row.id, kind: row.kind, decision: row.decision, rule: row.rule, reason: row.reason },
  ...{ byName: row.byName, number: row.number, at: row.at },
  story: { area, slug: slug ?? '', headline },
  seen: seenAt !== null,
});

/** The same for a letter. What was decided about is a comment of one's own, which one knows. */
function toldByMail(row: Row): ToldByMail {
  const isOwn = row.kind === 'decision' || row.kind === 'featured';
  const words = withheldComment({ ...row, spoilsUpTo: placeOf(row) }, false);
  return { ...notificationOf(row), words: isOwn ? '' : beginningOf(words, LETTER_WORDS) };
}

export type NotificationPage = { notifications: Notification[]; page: number; last: number };

/** One page of what somebody was told, newest first; undefined past the end. */
export async function findNotificationPage(accountId: number, page: number): Promise<NotificationPage | undefined> {
  const own = and(eq(notifications.accountId, accountId), holds());
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

const unseen = (accountId: number) =>
  and(eq(notifications.accountId, accountId), isNull(notifications.seenAt), holds());

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
export async function findUntold(accountId: number, kinds: Notification['kind'][]): Promise<ToldByMail[]> {
  if (kinds.length === 0) return [];
  const rows = await holding()
    .where(and(unseen(accountId), isNull(notifications.mailedAt), inArray(notifications.kind, kinds)))
    .orderBy(notifications.createdAt, notifications.id)
    .limit(TOLD_AT_ONCE);
  return rows.map(toldByMail);
}

/** A notification that its receiver has not seen and was not mailed. */
export async function findUntoldOne(id: number): Promise<{ accountId: number; notification: ToldByMail } | undefined> {
  const [row] = await holding().where(
    and(eq(notifications.id, id), isNull(notifications.seenAt), isNull(notifications.mailedAt), holds()),
  );
  return row && { accountId: row.accountId, notification: toldByMail(row) };
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
