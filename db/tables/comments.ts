import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { commentStates } from '../../domain/comment-state.ts';
import { houseRules } from '../../domain/house-rule.ts';
import { among, type Kit } from '../kit.ts';
import type { defineAccounts } from './accounts.ts';
import type { defineStories } from './stories.ts';

export function defineComments(
  kit: Kit,
  { accounts }: ReturnType<typeof defineAccounts>,
  { stories }: ReturnType<typeof defineStories>,
) {
  const comments = kit.table(
    'comments',
    {
      id: kit.id(),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      /** From 1 in each story, allotted while posting, never reused. */
      number: kit.int().notNull(),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      /** What it answers. */
      parentId: kit.int().references((): AnyPgColumn => comments.id),
      /** The top of its thread; a top-level comment has none. */
      rootId: kit.int().references((): AnyPgColumn => comments.id),
      /** 0 at the top. */
      depth: kit.int().notNull(),
      /** As typed, in the small Markdown of comment-text.ts. Kept when removed, so that it can be restored. */
      text: kit.text().notNull(),
      /** The author asked for the whole comment to stand under bars. */
      spoils: kit.bool().notNull().default(false),
      /** Of a series: how far it gives it away; all of it where there is none. */
      spoilsSeason: kit.int(),
      /** All of the season where there is none. */
      spoilsEpisode: kit.int(),
      state: kit.oneOf(commentStates).notNull(),
      /** Why it is held or was removed, in words for its author; empty when visible. */
      stateReason: kit.text().notNull().default(''),
      /** Who removed it; the author's own id when it was taken back. */
      removedBy: kit.int().references(() => accounts.id),
      removedAt: kit.time(),
      /** For what staff removed it; null for what its author took back. */
      removedUnder: kit.oneOf(houseRules),
      /** Of rows in `comment_likes`; moved in the transaction that adds or takes one. */
      likes: kit.int().notNull().default(0),
      /** Since when reports of readers wait for a moderator; null when none does. */
      reportedAt: kit.time(),
      editedAt: kit.time(),
      createdAt: kit.time().notNull(),
      /** Drawn with the form; a form sent twice posts once. */
      once: kit.text().notNull(),
    },
    (t) => [
      kit.unique('comments_number').on(t.storyId, t.number),
      kit.unique('comments_once').on(t.accountId, t.once),
      // With the state, so that a page of a long thread is counted and skipped to without reading its comments.
      kit.index('comments_thread').on(t.storyId, t.depth, t.number, t.state),
      kit.index('comments_most_liked').on(t.storyId, t.depth, sql`${t.likes} desc`, t.number, t.state),
      kit.index('comments_by_author').on(t.storyId, t.accountId, t.state),
      kit.index('comments_replies').on(t.rootId, t.number),
      kit.index('comments_parent').on(t.parentId),
      kit.index('comments_account').on(t.accountId, t.createdAt),
      kit.index('comments_state').on(t.state, t.createdAt),
      // What moderators look through: by story, by person, and what waits or went last.
      kit.index('comments_story_state').on(t.storyId, t.state, t.createdAt),
      kit.index('comments_account_state').on(t.accountId, t.state, t.createdAt),
      kit.index('comments_reported').on(t.reportedAt).where(sql`${t.reportedAt} is not null`),
      kit.index('comments_removed').on(t.removedAt).where(sql`${t.removedAt} is not null`),
      // Holds all that "most discussed of late" counts by, so that it reads no comment.
      kit.index('comments_recent').on(t.createdAt, t.storyId, t.state),
      among(kit, 'comments_state_known', t.state, commentStates),
      kit.check('comments_number_from_one', sql`${t.number} >= 1`),
      kit.check('comments_depth', sql`${t.depth} between 0 and 4`),
      kit.check('comments_likes_from_zero', sql`${t.likes} >= 0`),
      among(kit, 'comments_removed_under', t.removedUnder, houseRules),
      kit.check('comments_removed_under_when_removed', sql`${t.removedUnder} is null or ${t.state} = 'removed'`),
      kit.check('comments_spoils_season', placedSeason(t)),
      kit.check('comments_spoils_episode', placedEpisode(t)),
    ],
  );

  /** One of each person for each comment. */
  const commentLikes = kit.table(
    'comment_likes',
    {
      commentId: kit
        .int()
        .notNull()
        .references(() => comments.id, { onDelete: 'cascade' }),
      accountId: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      createdAt: kit.time().notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.commentId, t.accountId] }),
      kit.index('comment_likes_account').on(t.accountId, t.createdAt),
    ],
  );

  /** What staff put above a thread. */
  const featuredComments = kit.table(
    'featured_comments',
    {
      commentId: kit
        .int()
        .primaryKey()
        .references(() => comments.id, { onDelete: 'cascade' }),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      featuredBy: kit
        .int()
        .notNull()
        .references(() => accounts.id),
      featuredAt: kit.time().notNull(),
    },
    (t) => [kit.index('featured_comments_story').on(t.storyId, t.featuredAt)],
  );

  /** What an author says to the moderators about a comment of theirs that is held or was removed: once for each. */
  const commentAppeals = kit.table(
    'comment_appeals',
    {
      commentId: kit
        .int()
        .primaryKey()
        .references(() => comments.id, { onDelete: 'cascade' }),
      text: kit.text().notNull(),
      appealedAt: kit.time().notNull(),
      /** When a moderator decided; null as long as it waits. */
      settledAt: kit.time(),
    },
    (t) => [kit.index('comment_appeals_waiting').on(t.settledAt, t.appealedAt)],
  );

  /** What a signed-out person typed, kept while they go through the door. The browser holds the key in a cookie. */
  const keptComments = kit.table(
    'kept_comments',
    {
      keyHash: kit.text().primaryKey(),
      storyId: kit
        .int()
        .notNull()
        .references(() => stories.id, { onDelete: 'cascade' }),
      parentNumber: kit.int(),
      text: kit.text().notNull(),
      spoils: kit.bool().notNull().default(false),
      spoilsSeason: kit.int(),
      spoilsEpisode: kit.int(),
      keptAt: kit.time().notNull(),
    },
    (t) => [
      kit.index('kept_comments_age').on(t.keptAt),
      kit.index('kept_comments_story').on(t.storyId),
      kit.check('kept_comments_spoils_season', placedSeason(t)),
      kit.check('kept_comments_spoils_episode', placedEpisode(t)),
    ],
  );

  /** Why a comment was held that reads like what was removed before; for moderators, and as it was found then. */
  const commentLikeness = kit.table(
    'comment_likeness',
    {
      commentId: kit
        .int()
        .primaryKey()
        .references(() => comments.id, { onDelete: 'cascade' }),
      /** In per cent. */
      sure: kit.int().notNull(),
      /** What of it spoke for that, the strongest first. */
      words: kit.json<string[]>().notNull(),
    },
    (t) => [kit.check('comment_likeness_sure', sql`${t.sure} between 0 and 100`)],
  );

  return { comments, commentAppeals, commentLikeness, commentLikes, featuredComments, keptComments };
}

type Placed = Record<'spoils' | 'spoilsSeason' | 'spoilsEpisode', AnyPgColumn>;

/** What spoils nothing spoils no season, and no episode stands without one. */
const placedSeason = ({ spoils, spoilsSeason }: Placed) =>
  sql`${spoilsSeason} is null or ${spoils} and ${spoilsSeason} between 0 and 9999`;
const placedEpisode = ({ spoilsSeason, spoilsEpisode }: Placed) =>
  sql`${spoilsEpisode} is null or ${spoilsSeason} is not null and ${spoilsEpisode} between 0 and 9999`;
