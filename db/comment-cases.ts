import { and, count, eq, inArray, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CommentCase } from '#domain/comment-case.ts';
import { canModeratePeople, canRemoveComment } from '#domain/permissions.ts';
import { canSeeReports } from '#domain/report.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { appealsAbout } from './comment-appeals.ts';
import { lastDecisions } from './comment-decisions.ts';
import { reportsOf } from './comment-reports.ts';
import { commentColumns, likeOf, seenBy } from './comment-rows.ts';
import { storyColumns, withAddress } from './commented-stories.ts';
import { read } from './connection.ts';
import { lastNotesOn } from './people-record.ts';
import { accounts, commentLikes, comments, revisions, stories } from './schema.ts';

/**
 * These comments with all that is needed to decide about them, in this order. What is under a story where this viewer decides
 * nothing is left out.
 */
export async function commentCases(ids: readonly number[], viewer: AccountViewer): Promise<CommentCase[]> {
  if (ids.length === 0) return [];
  const rows = (await caseRows(ids, viewer))
    .filter(({ story }) => canRemoveComment(viewer, story))
    .map(({ comment, ...row }) => ({ ...row, comment: seenBy(viewer, comment) }));
  const shown = rows.map(({ comment }) => comment);
  const accountIds = [...new Set(rows.map(({ accountId }) => accountId))];
  const [answered, reports, appeals, records, notes, decisions] = await Promise.all([
    answeredBy(ids),
    reportsOf(ids),
    appealsAbout(shown, viewer),
    recordsOf(accountIds),
    canModeratePeople(viewer) ? lastNotesOn(accountIds) : new Map(),
    lastDecisions(ids),
  ]);
  const byId = new Map(
    rows.map(({ comment, story, headline, author, bannedAt, accountId }): [number, CommentCase] => [
      comment.id,
      {
        comment,
        author: { ...author, banned: bannedAt !== null },
        story: { ...withAddress(story), headline },
        answered: answered.get(comment.id) ?? null,
        reports: canSeeReports(viewer, comment, story) ? (reports.get(comment.id) ?? []) : [],
        appeal: appeals.get(comment.id) ?? null,
        record: records.get(accountId) ?? { written: 0, removed: 0 },
        note: notes.get(accountId) ?? null,
        last: decisions.get(comment.id) ?? null,
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const caseRows = (ids: readonly number[], viewer: AccountViewer) =>
  read()
    .select({
      comment: commentColumns,
      story: storyColumns,
      headline: revisions.headline,
      accountId: comments.accountId,
      author: {
        ...{ handle: accounts.handle, joinedAt: accounts.createdAt, suspendedUntil: accounts.suspendedUntil },
      },
      bannedAt: accounts.bannedAt,
    })
    .from(comments)
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .innerJoin(revisions, eq(revisions.id, stories.publishedRevisionId))
    .leftJoin(commentLikes, likeOf(viewer.id))
    .where(inArray(comments.id, [...ids]));

/** What each of them answers, where everybody can read that, by the id of the answer. */
async function answeredBy(ids: readonly number[]) {
  const parent = alias(comments, 'parent');
  const rows = await read()
    .select({ id: comments.id, number: parent.number, name: accounts.name, text: parent.text })
    .from(comments)
    .innerJoin(parent, eq(parent.id, comments.parentId))
    .innerJoin(accounts, eq(accounts.id, parent.accountId))
    .where(and(inArray(comments.id, [...ids]), eq(parent.state, 'visible')));
  return new Map(rows.map(({ id, ...said }) => [id, said]));
}

/** What these people wrote in all, and what of it staff removed. */
async function recordsOf(accountIds: number[]) {
  const theirs = inArray(comments.accountId, accountIds);
  const written = await read()
    .select({ id: comments.accountId, comments: count() })
    .from(comments)
    .where(theirs)
    .groupBy(comments.accountId);
  const removed = await read()
    .select({ id: comments.accountId, comments: count() })
    .from(comments)
    .where(and(theirs, sql`${comments.state} = 'removed'`, ne(comments.removedBy, comments.accountId)))
    .groupBy(comments.accountId);
  const removedOf = new Map(removed.map((row) => [row.id, row.comments]));
  return new Map(written.map((row) => [row.id, { written: row.comments, removed: removedOf.get(row.id) ?? 0 }]));
}
