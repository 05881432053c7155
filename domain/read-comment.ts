import type { Comment } from './comment.ts';
import { commentSpoiler, isOpen, type OpenSpoilers } from './open-spoilers.ts';
import { withSources } from './quoted-from.ts';
import { hasSeen, type SeenWorks, type WorkChain } from './seen.ts';
import { type ReadBlock, withheldComment } from './withheld-comment.ts';

/**
 * A comment as it is read. What was typed is for its author, who may change it, and of what was removed for those who may
 * restore it.
 */
export type ReadComment = Comment & { words: ReadBlock[] };

/** How far a reader has come in what a story is about. */
export type HowFar = { chain: WorkChain; seen: SeenWorks };

/**
 * Own words are no secret to their author, and what waits for a judgement none to those who judge.
 * @param answered what it answers, nearest first, where its quotations come from
 */
export function readComment(
  comment: Comment,
  open: OpenSpoilers,
  far: HowFar | null,
  answered: readonly Comment[] = [],
): ReadComment {
  const asked = isOpen(open, commentSpoiler(comment.number));
  const shown = comment.own || comment.state !== 'visible' || asked || hasComeSoFar(comment, far);
  return {
    ...comment,
    words: withSources(withheldComment(comment, shown), answered),
    text: comment.own || comment.state === 'removed' ? comment.text : '',
  };
}

/** Who has seen all of the work has asked for all; here it is about those on their way. */
const hasComeSoFar = ({ spoilsUpTo }: Comment, far: HowFar | null) =>
  spoilsUpTo !== null && far !== null && hasSeen(far.seen, far.chain, spoilsUpTo);
