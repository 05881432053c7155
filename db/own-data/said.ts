import { and, asc, eq, gt } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { commentPermalink } from '#domain/comment-address.ts';
import { plainHeadline } from '#domain/headline.ts';
import type { StoryArea } from '#domain/story.ts';
import { read } from '../connection.ts';
import {
  commentAppeals,
  commentLikes,
  comments,
  featuredComments,
  notifications,
  revisions,
  stories,
} from '../schema.ts';
import { type OwnData, storyAddress } from './part.ts';

type Place = { area: StoryArea; slug: string | null; number: number };

const story = { area: stories.area, slug: stories.slug, number: comments.number };
const permalink = ({ number, ...at }: Place) => commentPermalink(storyAddress(at), number);
const headlineOf = (headline: string | null) => plainHeadline(headline ?? '');

export const said: OwnData = {
  name: 'comments',
  about:
    'What you wrote under stories, also what is held or was removed, why, and what you asked the moderators about it.',
  columns: ['comments.account_id'],
  async page(accountId, after, most) {
    const answered = alias(comments, 'answered');
    const rows = await read()
      .select({
        ...{ id: comments.id, ...story, headline: revisions.headline, answers: answered.number },
        ...{ text: comments.text, spoils: comments.spoils, likes: comments.likes, state: comments.state },
        ...{ reason: comments.stateReason, removedBy: comments.removedBy, removedAt: comments.removedAt },
        ...{ createdAt: comments.createdAt, editedAt: comments.editedAt, featuredAt: featuredComments.featuredAt },
        ...{ appeal: commentAppeals.text, appealedAt: commentAppeals.appealedAt, settledAt: commentAppeals.settledAt },
      })
      .from(comments)
      .innerJoin(stories, eq(stories.id, comments.storyId))
      .leftJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
      .leftJoin(answered, eq(answered.id, comments.parentId))
      .leftJoin(featuredComments, eq(featuredComments.commentId, comments.id))
      .leftJoin(commentAppeals, eq(commentAppeals.commentId, comments.id))
      .where(and(eq(comments.accountId, accountId), gt(comments.id, after)))
      .orderBy(asc(comments.id))
      .limit(most);
    return rows.map(({ id, area, slug, number, headline, answers, removedBy, ...row }) => ({
      key: id,
      cells: {
        ...{ number, link: permalink({ area, slug, number }), under: headlineOf(headline) },
        answersNumber: answers,
        answersLink: answers === null ? '' : permalink({ area, slug, number: answers }),
        ...row,
        removedBy: removedBy === null ? '' : whoRemoved(removedBy, accountId),
      },
    }));
  },
};

/** Whether it was they themselves; who of the staff it was is not theirs to know. */
const whoRemoved = (by: number, accountId: number) => (by === accountId ? 'you' : 'staff');

export const liked: OwnData = {
  name: 'likes',
  about: 'Which comments you like, by number and address.',
  columns: ['comment_likes.account_id'],
  async page(accountId, after, most) {
    const rows = await read()
      .select({ id: comments.id, ...story, likedAt: commentLikes.createdAt })
      .from(commentLikes)
      .innerJoin(comments, eq(comments.id, commentLikes.commentId))
      .innerJoin(stories, eq(stories.id, comments.storyId))
      .where(and(eq(commentLikes.accountId, accountId), gt(commentLikes.commentId, after)))
      .orderBy(asc(commentLikes.commentId))
      .limit(most);
    return rows.map(({ id, likedAt, ...at }) => ({
      key: id,
      cells: { number: at.number, link: permalink(at), likedAt },
    }));
  },
};

export const told: OwnData = {
  name: 'notifications',
  about: 'What we told you of, and when you saw it here or were mailed about it.',
  columns: ['notifications.account_id'],
  async page(accountId, after, most) {
    const { id, kind, decision, createdAt, seenAt, mailedAt } = notifications;
    const rows = await read()
      .select({ id, kind, decision, createdAt, seenAt, mailedAt, ...story })
      .from(notifications)
      .innerJoin(comments, eq(comments.id, notifications.commentId))
      .innerJoin(stories, eq(stories.id, comments.storyId))
      .where(and(eq(notifications.accountId, accountId), gt(notifications.id, after)))
      .orderBy(asc(notifications.id))
      .limit(most);
    return rows.map((row) => ({
      key: row.id,
      cells: {
        ...{ kind: row.kind, decision: row.decision, number: row.number, link: permalink(row) },
        ...{ createdAt: row.createdAt, seenAt: row.seenAt, mailedAt: row.mailedAt },
      },
    }));
  },
};
