import { anchorIn, commentPermalink, commentsPath } from '#domain/comment-address.ts';
import { canBeLiked } from '#domain/like.ts';
import type { ReadComment } from '#domain/read-comment.ts';
import { CommentHead } from './comment-head.tsx';
import { CommentWords } from './comment-words.tsx';
import { FeatureButton } from './feature-button.tsx';
import { LIKES_ABOVE, LikeButton } from './like-button.tsx';
import type { ThreadPlace } from './place.ts';
import { ThreadForm } from './thread-form.tsx';

/** Above the first page of a thread: what staff picked from it. Each leads to where it was said. */
export function FeaturedComments({ place }: { place: ThreadPlace }) {
  const { featured, path, page, view, actions } = place;
  if (featured.length === 0 || page > 1 || view !== 'oldest') return null;
  return (
    <>
      {featured.some(canBeLiked) && (
        <ThreadForm id={LIKES_ABOVE} action={actions.like} at={commentsPath(path, page)}>
          <input type="hidden" name="from" value="featured" />
        </ThreadForm>
      )}
      <ol className="thread gap-s" aria-label="Chosen by the desk">
        {featured.map((comment) => (
          <FeaturedComment key={comment.id} comment={comment} place={place} />
        ))}
      </ol>
    </>
  );
}

function FeaturedComment({ comment, place }: { comment: ReadComment; place: ThreadPlace }) {
  const { number, author } = comment;
  if (!author) return null;
  const permalink = commentPermalink(place.path, number);
  return (
    <li className="comment comment--chosen" id={anchorIn('featured', number)} value={number}>
      <p className="label">Chosen by the desk</p>
      <article aria-label={`Comment ${number} by ${author.name}, chosen by the desk`}>
        <a className="comment__no" href={permalink} aria-label={`Comment ${number}`}>
          {number}
        </a>
        <CommentHead comment={comment} author={author} answers={null} place={place} />
        <CommentWords comment={comment} anchor={anchorIn('featured', number)} place={place} />
        <div className="comment__do">
          <a href={permalink}>
            Read it where it was said<span className="sr"> (comment {number})</span>
          </a>
          <LikeButton comment={comment} form={LIKES_ABOVE} />
          <FeatureButton comment={comment} place={place} />
        </div>
      </article>
    </li>
  );
}
