import { canAppeal, canDecline } from '#domain/appeal.ts';
import {
  type Comment,
  canApprove,
  canBeAnswered,
  canCover,
  canEdit,
  canRemove,
  canRestore,
  canTakeBack,
  canUncover,
  editTimeLeft,
  isClosed,
} from '#domain/comment.ts';
import { commentAnchor, commentPermalink, wishQuery } from '#domain/comment-address.ts';
import { canModerateComments } from '#domain/permissions.ts';
import { canBeQuoted } from '#domain/quote.ts';
import { canReport } from '#domain/report.ts';
import { ChoiceButton } from './choice-button.tsx';
import { FeatureButton } from './feature-button.tsx';
import { LIKES, LikeButton } from './like-button.tsx';
import { minutesLeft } from './minutes-left.ts';
import { MuteButton } from './mute-button.tsx';
import type { ThreadPlace } from './place.ts';

/**
 * What this viewer can do with a comment. Whatever needs a word or a second thought is a link to the same page with the
 * form in it; the form is sent to nobody who did not ask for it.
 */
export function CommentChoices({ comment, place }: { comment: Comment; place: ThreadPlace }) {
  const { viewer, story, serial, path, actions, appeals, reports, now } = place;
  const appeal = appeals.get(comment.id);
  const appealable = canAppeal(comment, appeal);
  const { number } = comment;
  const here = `#${commentAnchor(number)}`;
  const removable = canTakeBack(comment) || canRemove(viewer, comment, story);
  if (comment.state === 'removed' && !canRestore(viewer, comment) && !appealable) return null;
  return (
    <div className="comment__do">
      {canBeAnswered(comment) && !isClosed(story, now) && (
        <>
          <a href={`${wishQuery(place, 'reply', number)}#form`} rel="nofollow" data-reply={number}>
            Reply<span className="sr"> to comment {number}</span>
          </a>
          {canBeQuoted(comment) && (
            <a href={`${wishQuery(place, 'quote', number)}#form`} rel="nofollow" data-quote={number}>
              Quote<span className="sr"> comment {number}</span>
            </a>
          )}
        </>
      )}
      <LikeButton comment={comment} form={LIKES} />
      {canEdit(comment, now) && (
        <a href={`${wishQuery(place, 'edit', number)}${here}`} rel="nofollow">
          <span>
            Edit<span className="sr"> comment {number}</span>,
          </span>{' '}
          <TimeLeft milliseconds={editTimeLeft(comment, now)} now={now} />
        </a>
      )}
      {comment.state === 'visible' && (
        <button type="button" data-copy={commentPermalink(path, number)} hidden>
          Copy link<span className="sr"> to comment {number}</span>
        </button>
      )}
      {canReport(viewer, comment, story) && !reports.get(comment.id)?.own && (
        <a href={`${wishQuery(place, 'report', number)}${here}`} rel="nofollow">
          Report<span className="sr"> comment {number}</span>
        </a>
      )}
      {reports.get(comment.id)?.open.length && comment.state === 'visible' && canModerateComments(viewer) ? (
        <ChoiceButton action={actions.letStand} comment={comment} place={place}>
          Let it stand
        </ChoiceButton>
      ) : null}
      <MuteButton comment={comment} place={place} />
      <FeatureButton comment={comment} place={place} />
      {canApprove(viewer, comment) && (
        <ChoiceButton action={actions.approve} comment={comment} place={place}>
          Approve
        </ChoiceButton>
      )}
      {canCover(viewer, comment, story) &&
        (serial ? (
          <a href={`${wishQuery(place, 'cover', number)}${here}`} rel="nofollow">
            Put under bars<span className="sr">: comment {number}</span>
          </a>
        ) : (
          <ChoiceButton action={actions.coverWhole} comment={comment} place={place}>
            Put under bars
          </ChoiceButton>
        ))}
      {canUncover(viewer, comment) && (
        <ChoiceButton action={actions.uncover} comment={comment} place={place}>
          Take the bars off
        </ChoiceButton>
      )}
      {removable && (
        <a href={`${wishQuery(place, 'remove', number)}${here}`} rel="nofollow">
          Remove<span className="sr"> comment {number}</span>
        </a>
      )}
      {appealable && (
        <a href={`${wishQuery(place, 'appeal', number)}${here}`} rel="nofollow">
          Ask to look again<span className="sr"> at comment {number}</span>
        </a>
      )}
      {canDecline(viewer, comment, appeal) && (
        <ChoiceButton action={actions.decline} comment={comment} place={place}>
          Leave removed
        </ChoiceButton>
      )}
      {canRestore(viewer, comment) && (
        <ChoiceButton action={actions.restore} comment={comment} place={place}>
          Restore
        </ChoiceButton>
      )}
    </div>
  );
}

/** The page's own module counts it down. */
function TimeLeft({ milliseconds, now }: { milliseconds: number; now: Date }) {
  return <time-left data-until={now.getTime() + milliseconds}>{minutesLeft(milliseconds)}</time-left>;
}
