import { commentsPath } from '#domain/comment-address.ts';
import { canBeFeatured } from '#domain/featured.ts';
import { canBeLiked } from '#domain/like.ts';
import { canMute } from '#domain/mute.ts';
import { canFeatureComment } from '#domain/permissions.ts';
import { everyComment, type ThreadPage } from '#domain/thread.ts';
import { FEATURES } from './feature-button.tsx';
import { LIKES } from './like-button.tsx';
import { MUTES } from './mute-button.tsx';
import type { ThreadPlace } from './place.ts';
import { ThreadForm } from './thread-form.tsx';

/** The forms of the buttons in a thread, each where there is such a button. */
export function ThreadForms({ thread, place }: { thread: ThreadPage; place: ThreadPlace }) {
  const { path, page, view, viewer, story, featured, actions } = place;
  const comments = everyComment(thread.entries);
  const at = commentsPath(path, page, view);
  const features =
    comments.some((comment) => canBeFeatured(viewer, comment, story)) ||
    (featured.length > 0 && canFeatureComment(viewer, story));
  return (
    <>
      {comments.some(canBeLiked) && <ThreadForm id={LIKES} action={actions.like} at={at} />}
      {comments.some((comment) => canMute(viewer, comment)) && <ThreadForm id={MUTES} action={actions.mute} at={at} />}
      {features && <ThreadForm id={FEATURES} action={actions.feature} at={at} />}
    </>
  );
}
