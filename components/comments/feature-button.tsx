import type { Comment } from '#domain/comment.ts';
import { readAs } from '#domain/comment-case.ts';
import { canBeFeatured } from '#domain/featured.ts';
import { canFeatureComment } from '#domain/permissions.ts';
import type { ThreadPlace } from './place.ts';

export const FEATURES = 'features';

/** For those who look after the thread: puts a comment above it, or takes it down from there. */
export function FeatureButton({ comment, place }: { comment: Comment; place: ThreadPlace }) {
  const { featured, viewer, story } = place;
  const stands = featured.some(({ id }) => id === comment.id);
  if (stands ? !canFeatureComment(viewer, story) : !canBeFeatured(viewer, comment, story)) return null;
  return (
    <button
      type="submit"
      form={FEATURES}
      name={stands ? 'unfeature' : 'feature'}
      value={stands ? comment.id : readAs(comment)}
    >
      {stands ? 'Choose it no longer' : 'Choose it'}
      <span className="sr"> (comment {comment.number})</span>
    </button>
  );
}
