import type { CommentLeaf } from 'schema-dts';
import type { Comment } from '#domain/comment.ts';
import { commentPermalink } from '#domain/comment-address.ts';
import { beginningOf } from '#domain/comment-beginning.ts';
import { isoMinute } from '#domain/dates.ts';
import { withheldComment } from '#domain/withheld-comment.ts';
import { known, refer, type Site } from './graph.ts';
import { nodeId } from './node-id.ts';

/** A page of a thread can hold hundreds; a machine that wants them all reads the page. */
const COMMENTS_TOLD = 20;
/** As much of each. */
const WORDS_TOLD = 300;

/**
 * The first comments of a page, as everybody may read them, whoever asks: nothing that is held, removed or under bars, and
 * nobody's own words before others have them.
 */
export function commentNodes(comments: readonly Comment[], path: string, { publication, url }: Site): CommentLeaf[] {
  const address = url + path;
  const told = comments
    .filter(({ state, author, spoils }) => state === 'visible' && author !== null && !spoils)
    .slice(0, COMMENTS_TOLD);
  const byId = new Map(told.map((comment) => [comment.id, comment]));
  return told.map((comment) => {
    const answered = comment.parentId === null ? undefined : byId.get(comment.parentId);
    return known<CommentLeaf>({
      '@type': 'Comment',
      '@id': nodeId.comment(address, comment.number),
      url: url + commentPermalink(path, comment.number),
      text: beginningOf(withheldComment(comment, false), WORDS_TOLD),
      author: { '@type': 'Person', name: comment.author?.name ?? '' },
      datePublished: isoMinute(comment.createdAt, publication),
      dateModified: comment.editedAt && isoMinute(comment.editedAt, publication),
      upvoteCount: comment.likes,
      parentItem: answered ? refer(nodeId.comment(address, answered.number)) : null,
    });
  });
}
