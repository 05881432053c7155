import type { Comment } from '#domain/comment.ts';
import { canBeLiked, likesInFigures, likesInWords } from '#domain/like.ts';

/** The form of the buttons in the thread, and of those above it. */
export const LIKES = 'likes';
export const LIKES_ABOVE = 'likes-above';

/** The number stands in the button, and is read out as what it counts. One's own comment only has the number. */
export function LikeButton({ comment, form }: { comment: Comment; form: typeof LIKES | typeof LIKES_ABOVE }) {
  const { id, number, likes, liked, state } = comment;
  if (!canBeLiked(comment)) return state === 'visible' && likes > 0 && <span>{likesInWords(likes)}</span>;
  return (
    <button type="submit" form={form} name={liked ? 'unlike' : 'like'} value={id} aria-pressed={liked}>
      {liked ? 'Liked' : 'Like'} {likes > 0 && <b aria-hidden="true">{likesInFigures(likes)}</b>}
      <span className="sr">
        comment {number}
        {likes > 0 && `, ${likesInWords(likes)}`}
      </span>
    </button>
  );
}
