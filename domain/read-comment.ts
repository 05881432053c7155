import type { Comment } from './comment.ts';
import { commentSpoiler, isOpen, type OpenSpoilers } from './open-spoilers.ts';
import { type ReadBlock, withheldComment } from './withheld-comment.ts';

/** A comment as it is read; what was typed is only for its author, who may change it. */
export type ReadComment = Comment & { words: ReadBlock[] };

/** Own words are no secret to their author, and what waits for a judgement none to those who judge. */
export function readComment(comment: Comment, open: OpenSpoilers): ReadComment {
  const shown = comment.own || comment.state !== 'visible' || isOpen(open, commentSpoiler(comment.number));
  return { ...comment, words: withheldComment(comment, shown), text: comment.own ? comment.text : '' };
}
