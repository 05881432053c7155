import { and, asc, eq, gt, inArray, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { pagesOfAuthors } from '#db/author-pages.ts';
import { commentColumns, likeOf, seenBy } from '#db/comment-rows.ts';
import { read } from '#db/connection.ts';
import { accounts, commentLikes, comments } from '#db/schema.ts';
import type { Place } from '#domain/api/cursor.ts';
import type { CommentToTell } from '#domain/api/tell-comment.ts';
import { anonymous } from '#domain/viewer.ts';
import { cutPage, LOOKED_AT } from './page.ts';

type Paging = { after: Place<'comments'> | undefined; limit: number };

const NOBODY = 0;

/** What was said under a published story, in the order of the numbers, as everybody may know it. */
export async function findComments(storyId: number, { after: [after] = [0], limit }: Paging) {
  const rows = await read()
    .select({ id: comments.id, number: comments.number, state: comments.state })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), gt(comments.number, after)))
    .orderBy(asc(comments.number))
    .limit(LOOKED_AT);
  const { wanted, last } = cutPage(rows, ({ state }) => state !== 'held', limit, LOOKED_AT);
  const next: Place<'comments'> | undefined = last && [last.number];
  return { comments: await toTell(wanted.map(({ id }) => id)), next };
}

/** One of them; undefined for one that waits for a moderator, too. */
export async function findCommentNumbered(storyId: number, number: number): Promise<CommentToTell | undefined> {
  const [row] = await read()
    .select({ id: comments.id, state: comments.state })
    .from(comments)
    .where(and(eq(comments.storyId, storyId), eq(comments.number, number)));
  if (!row || row.state === 'held') return undefined;
  const [found] = await toTell([row.id]);
  return found;
}

async function toTell(ids: number[]): Promise<CommentToTell[]> {
  if (ids.length === 0) return [];
  const answered = alias(comments, 'answered');
  const rows = await read()
    .select({ ...commentColumns, answers: answered.number })
    .from(comments)
    .innerJoin(accounts, eq(accounts.id, comments.accountId))
    .leftJoin(answered, and(eq(answered.id, comments.parentId), ne(answered.state, 'held')))
    .leftJoin(commentLikes, likeOf(NOBODY))
    .where(inArray(comments.id, ids))
    .orderBy(asc(comments.number));
  const seen = rows.map(({ answers, ...row }) => ({ answers, comment: seenBy(anonymous, row) }));
  const pages = await pagesOfAuthors(seen.flatMap(({ comment }) => comment.author?.id ?? []));
  return seen.map(({ answers, comment }) => ({ comment, answers, page: pages.get(comment.author?.id ?? NOBODY) }));
}
