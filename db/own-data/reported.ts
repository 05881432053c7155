import { and, asc, eq, gt } from 'drizzle-orm';
import { commentPermalink } from '#domain/comment-address.ts';
import { read } from '../connection.ts';
import { accountMeasures, accounts, commentReports, comments, mutes, stories } from '../schema.ts';
import { type OwnData, storyAddress } from './part.ts';

export const reported: OwnData = {
  name: 'reports',
  about: 'Which comments you reported, by number and address, why, and what the moderators thought of it.',
  columns: ['comment_reports.account_id'],
  async page(accountId, after, most) {
    const { reason, note, reportedAt, outcome, settledAt } = commentReports;
    const rows = await read()
      .select({
        ...{ id: comments.id, area: stories.area, slug: stories.slug, number: comments.number },
        ...{ reason, note, reportedAt, outcome, settledAt },
      })
      .from(commentReports)
      .innerJoin(comments, eq(comments.id, commentReports.commentId))
      .innerJoin(stories, eq(stories.id, comments.storyId))
      .where(and(eq(commentReports.accountId, accountId), gt(commentReports.commentId, after)))
      .orderBy(asc(commentReports.commentId))
      .limit(most);
    return rows.map(({ id, area, slug, number, ...row }) => ({
      key: id,
      cells: { number, link: commentPermalink(storyAddress({ area, slug }), number), ...row },
    }));
  },
};

export const muted: OwnData = {
  name: 'muted',
  about: 'Whom you do not want to read, by their handles.',
  columns: ['mutes.by'],
  async page(accountId, after, most) {
    const rows = await read()
      .select({ id: accounts.id, handle: accounts.handle, since: mutes.since })
      .from(mutes)
      .innerJoin(accounts, eq(accounts.id, mutes.who))
      .where(and(eq(mutes.by, accountId), gt(mutes.who, after)))
      .orderBy(asc(mutes.who))
      .limit(most);
    return rows.map(({ id, ...cells }) => ({ key: id, cells }));
  },
};

export const measured: OwnData = {
  name: 'measures',
  about: 'Warnings that you got, suspensions and bans, with their reasons.',
  columns: ['account_measures.account_id'],
  async page(accountId, after, most) {
    const { id, measure, reason, until, takenAt, liftedAt } = accountMeasures;
    const rows = await read()
      .select({ id, measure, reason, until, takenAt, liftedAt })
      .from(accountMeasures)
      .where(and(eq(accountMeasures.accountId, accountId), gt(id, after)))
      .orderBy(asc(id))
      .limit(most);
    return rows.map(({ id: key, ...cells }) => ({ key, cells }));
  },
};
