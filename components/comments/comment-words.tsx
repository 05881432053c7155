import { commentAnchor, commentPermalink, commentsPath } from '#domain/comment-address.ts';
import { commentSpoiler, openedAddress } from '#domain/open-spoilers.ts';
import type { ReadComment } from '#domain/read-comment.ts';
import { CommentText } from './comment-text.tsx';
import type { ThreadPlace } from './place.ts';

type Props = {
  comment: ReadComment;
  /** Of the place in which the comment stands: some stand twice on a page. */
  anchor: string;
  place: ThreadPlace;
};

/** What a comment says, and how what it covers is asked for. */
export function CommentWords({ comment: { number, words }, anchor, place }: Props) {
  const { path, page, view, open } = place;
  const id = `${anchor}-words`;
  const href = `${openedAddress(commentsPath(path, page, view), open, commentSpoiler(number))}#${anchor}`;
  // What stands above the thread is away from its conversation, which may be on another page.
  const isInThread = anchor === commentAnchor(number);
  return (
    <CommentText
      words={words}
      id={id}
      asked={{ href, opens: id }}
      called={place.called}
      quoted={isInThread ? undefined : (quoted) => commentPermalink(path, quoted)}
    />
  );
}
