import type { Comment } from '#domain/comment.ts';
import { canMute, isMuted } from '#domain/mute.ts';
import type { ThreadPlace } from './place.ts';

export const MUTES = 'mutes';

/** Not to read somebody's comments any more, or to read them again. Nobody but who presses it learns of it. */
export function MuteButton({ comment, place }: { comment: Comment; place: ThreadPlace }) {
  if (!canMute(place.viewer, comment)) return null;
  const muted = isMuted(comment, place.muted);
  return (
    <button type="submit" form={MUTES} name={muted ? 'unmute' : 'mute'} value={comment.id}>
      {muted ? 'Hear again' : 'Mute'}
      <span className="sr">
        {' '}
        {comment.author?.name}, who wrote comment {comment.number}
      </span>
    </button>
  );
}
