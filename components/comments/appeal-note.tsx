import { type Appeal, canSeeAppeal, isLeftToOthers } from '#domain/appeal.ts';
import type { Comment } from '#domain/comment.ts';
import { shortDayOf } from '#domain/dates.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { ThreadPlace } from './place.ts';

/** That its author asked to look again: for the author and for moderators. */
export function AppealNote({ comment, place }: { comment: Comment; place: ThreadPlace }) {
  const appeal = place.appeals.get(comment.id);
  if (!appeal || !canSeeAppeal(place.viewer, comment)) return null;
  const who = comment.own ? 'You asked' : `${comment.author?.name ?? 'Its author'} asked`;
  return (
    <p className="comment__note">
      {who} us on {shortDayOf(appeal.at, place.calendar)} to look again: “{appeal.text}”
      {appeal.removedBy && !appeal.settled && ` ${removerWords(place.viewer, appeal, appeal.removedBy.name)}`}
      {appeal.settled && comment.state === 'removed' && ' A moderator did, and it stays removed.'}
    </p>
  );
}

/** Moderators know who removed it, and that somebody else is to decide. */
const removerWords = (viewer: Viewer, appeal: Appeal, name: string) =>
  isLeftToOthers(viewer, appeal) ? 'You removed it: leave it to another moderator.' : `Removed by ${name}.`;
