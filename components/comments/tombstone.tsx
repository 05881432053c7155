import type { Comment } from '#domain/comment.ts';
import { shortDayOf } from '#domain/dates.ts';
import type { ReadComment } from '#domain/read-comment.ts';
import { CommentText } from './comment-text.tsx';
import type { ThreadPlace } from './place.ts';

/** What stands where a comment stood. Moderators can still read what they are asked to judge again. */
export function Tombstone({ comment, place }: { comment: ReadComment; place: ThreadPlace }) {
  return (
    <>
      <p className="comment__text">{sentenceFor(comment, place)}</p>
      {comment.author && (
        <details className="comment__was">
          <summary>What {comment.author.name} said</summary>
          <CommentText words={comment.words} />
        </details>
      )}
    </>
  );
}

function sentenceFor({ removal, stateReason }: Comment, { calendar }: ThreadPlace) {
  if (!removal) return 'A comment that waits for a moderator stands here. Its number stays.';
  const day = shortDayOf(removal.at, calendar);
  if (removal.by === 'author') return `A comment stood here. Its author took it back on ${day}. Its number stays.`;
  return `A comment stood here. A moderator removed it on ${day}: ${stateReason}. Its number stays.`;
}
