import { sql } from 'drizzle-orm';
import { mailTimes as times } from '../../domain/mail-times.ts';
import { decisions, notificationKinds } from '../../domain/notification.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineComments } from './comments.ts';
import type { defineStories } from './stories.ts';

/** What people are told of, and what they want to be told of by mail. */
export function defineNotifications(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { stories }: ReturnType<typeof defineStories>,
  { comments }: ReturnType<typeof defineComments>,
) {
  const ofAccount = () =>
    kit
      .int()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' });

  /** Of one comment somebody is told once; a later decision about an own comment takes the place of the earlier. */
  const notifications = kit.table(
    'notifications',
    {
      id: kit.id(),
      accountId: ofAccount(),
      kind: kit.oneOf(notificationKinds).notNull(),
      commentId: kit
        .int()
        .notNull()
        .references(() => comments.id, { onDelete: 'cascade' }),
      decision: kit.oneOf(decisions),
      createdAt: kit.time().notNull(),
      seenAt: kit.time(),
      mailedAt: kit.time(),
    },
    (t) => [
      kit.unique('notifications_once').on(t.accountId, t.commentId),
      kit.index('notifications_list').on(t.accountId, t.createdAt, t.id),
      kit.index('notifications_unseen').on(t.accountId, t.seenAt, t.createdAt),
      kit.index('notifications_comment').on(t.commentId),
      kit.index('notifications_age').on(t.createdAt),
      among(kit, 'notifications_kind', t.kind, notificationKinds),
      among(kit, 'notifications_decision_known', t.decision, decisions),
      kit.check('notifications_decided', sql`(${t.kind} = 'decision') = (${t.decision} is not null)`),
    ],
  );

  /** When an account gets a mail about a kind; a kind without a row has its time of the beginning. */
  const mailTimes = kit.table(
    'mail_times',
    { accountId: ofAccount(), kind: kit.oneOf(notificationKinds).notNull(), time: kit.oneOf(times).notNull() },
    (t) => [
      kit.primaryKey({ columns: [t.accountId, t.kind] }),
      among(kit, 'mail_times_kind', t.kind, notificationKinds),
      among(kit, 'mail_times_time', t.time, times),
    ],
  );

  /** Whose comments somebody does not want to read. They never learn of it. */
  const mutes = kit.table(
    'mutes',
    {
      by: ofAccount(),
      who: ofAccount(),
      since: kit.time().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.by, t.who] }),
      kit.index('mutes_who').on(t.who),
      kit.check('mutes_others', sql`${t.by} <> ${t.who}`),
    ],
  );

  /** Who wants to hear of each new comment under a story. */
  const storyFollows = kit.table(
    'story_follows',
    {
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      accountId: ofAccount(),
      since: kit.time().notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.storyId, t.accountId] }), kit.index('story_follows_account').on(t.accountId)],
  );

  return { notifications, mailTimes, mutes, storyFollows };
}
