import { type Comment, canEdit } from '#domain/comment.ts';
import { isoMinute, minuteOf } from '#domain/dates.ts';
import type { Reading } from '#domain/spam-reading.ts';
import type { ThreadPlace } from './place.ts';

/** As long as this a comment is news to its author. */
const JUST_POSTED_MS = 60_000;

type Props = {
  comment: Comment;
  place: ThreadPlace;
  /** Whether its author is to hear that it has arrived. */
  news: boolean;
};

/** What is to be known before the words: that they wait, that they were changed, that they have arrived. */
export function CommentNotes({ comment, place, news }: Props) {
  const reading = place.readings.get(comment.id);
  return (
    <>
      {comment.state === 'held' && <p className="comment__note">{heldSentence(comment)}</p>}
      {reading && <p className="comment__note">{readingSentence(reading)}</p>}
      {comment.editedAt && (
        <p className="comment__note">
          Changed on{' '}
          <time dateTime={isoMinute(comment.editedAt, place.calendar)}>
            {minuteOf(comment.editedAt, place.calendar)}
          </time>
        </p>
      )}
      {news && hasJustArrived(comment, place.now) && (
        <p className="comment__note" role="status">
          Your comment is number {comment.number}. You can change it for ten minutes.
        </p>
      )}
    </>
  );
}

function heldSentence({ number, own, stateReason }: Comment) {
  return own
    ? `Held, because it is ${stateReason}. Only you can see it until a moderator has read it; number ${number} is yours either way.`
    : `Held: ${stateReason}. Only its author and staff can see it.`;
}

const readingSentence = ({ sure, words }: Reading) =>
  `${Math.round(sure * 100)} % sure, for: ${words.map((word) => `“${word}”`).join(', ')}. Only moderators see this.`;

const hasJustArrived = (comment: Comment, now: Date) =>
  comment.state === 'visible' &&
  comment.editedAt === null &&
  canEdit(comment, now) &&
  now.getTime() - comment.createdAt.getTime() < JUST_POSTED_MS;
