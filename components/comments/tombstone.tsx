import type { Comment } from '#domain/comment.ts';
import { shortDayOf } from '#domain/dates.ts';
import { type HouseRule, ruleNumber, rulePath } from '#domain/house-rule.ts';
import type { ReadComment } from '#domain/read-comment.ts';
import { CommentText } from './comment-text.tsx';
import type { ThreadPlace } from './place.ts';

/** What stands where a comment stood. Its author and moderators can still read what is to be judged again. */
export function Tombstone({ comment, place }: { comment: ReadComment; place: ThreadPlace }) {
  return (
    <>
      <p className="comment__text">
        <Sentence comment={comment} place={place} />
      </p>
      {comment.author && (
        <details className="comment__was">
          <summary>
            {comment.own ? 'What you said; nobody else but moderators reads it' : `What ${comment.author.name} said`}
          </summary>
          <CommentText words={comment.words} />
        </details>
      )}
    </>
  );
}

function Sentence({
  comment: { removal, stateReason },
  place: { calendar },
}: {
  comment: Comment;
  place: ThreadPlace;
}) {
  if (!removal) return 'A comment that waits for a moderator stands here. Its number stays.';
  const day = shortDayOf(removal.at, calendar);
  if (removal.by === 'author') return `A comment stood here. Its author took it back on ${day}. Its number stays.`;
  return (
    <>
      A comment stood here. A moderator removed it on {day}
      <UnderRule rule={removal.rule} />
      {stateReason && `: ${stateReason}`}. Its number stays.
    </>
  );
}

function UnderRule({ rule }: { rule: HouseRule | null }) {
  if (rule === null || rule === 'other') return null;
  return (
    <>
      , under <a href={rulePath(rule)}>rule {ruleNumber(rule)}</a>
    </>
  );
}
