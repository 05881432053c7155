import { CommentText } from '#components/comments/comment-text.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { Headline } from '#components/headline.tsx';
import { chosenAs } from '#domain/case-form.ts';
import { commentPermalink } from '#domain/comment-address.ts';
import { type CommentCase, choicesFor, seenAs } from '#domain/comment-case.ts';
import { queueAddress } from '#domain/comment-queue.ts';
import { plainText } from '#domain/comment-text.ts';
import { type Calendar, dayOf, isoMinute, minuteOf } from '#domain/dates.ts';
import { canModeratePeople } from '#domain/permissions.ts';
import { personPath } from '#domain/person.ts';
import { readComment } from '#domain/read-comment.ts';
import { storyPath } from '#domain/story.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { CaseButtons } from './case-buttons.tsx';
import { CaseRemoval } from './case-removal.tsx';
import { recordInWords, whyInWords } from './case-words.ts';
import { CASES_FORM } from './cases-form.tsx';

type Props = { one: CommentCase; viewer: AccountViewer; action: FormAction; calendar: Calendar; now: Date };

/** A comment with what is to be known before it is judged, and what can be decided about it. */
export function CaseItem({ one, viewer, action, calendar }: Props) {
  const { comment, story, answered, reports, appeal, author } = one;
  const { number } = comment;
  const name = comment.author?.name ?? '';
  const seen = seenAs(one);
  const choices = choicesFor(viewer, one);
  const why = whyInWords(one, calendar);
  return (
    <li className="case" id={`case-${comment.id}`} tabIndex={-1} aria-label={`Comment ${number} by ${name}`}>
      <div>
        <label className="check case__choose">
          <input type="checkbox" name="chosen" value={chosenAs(comment.id, seen)} form={CASES_FORM} data-key="x" />
          <span className="sr">Choose comment {number}</span>
        </label>
        <a className="comment__no" href={commentPermalink(storyPath(story), number)} aria-label={`Comment ${number}`}>
          {number}
        </a>
        {why && <p className="case__why">{why}</p>}
        <p className="meta">
          <a href={queueAddress({ tab: 'new', under: story.id })}>
            <Headline text={story.headline} />
          </a>
        </p>
        <p className="meta">
          <a href={queueAddress({ tab: 'new', by: comment.author?.id ?? 0 })}>{recordInWords(one)}</a>
        </p>
        <p className="meta">
          @{author.handle}, here since {dayOf(author.joinedAt, calendar)}
        </p>
      </div>
      <div>
        <header className="comment__head">
          <b>{name}</b> <i>says:</i>{' '}
          <time dateTime={isoMinute(comment.createdAt, calendar)}>{minuteOf(comment.createdAt, calendar)}</time>
        </header>
        {answered && (
          <blockquote>
            {answered.name}, number {answered.number}: “{clipped(plainText(answered.text))}”
          </blockquote>
        )}
        <div className="case__say">
          <CommentText words={readComment(comment, 'all', null).words} />
        </div>
        {comment.spoils && <p className="meta">Under bars as a whole.</p>}
        {reports
          .filter(({ note }) => note)
          .map(({ note, at }) => (
            <p key={at.getTime()} className="meta">
              A reader says: “{note}”
            </p>
          ))}
        {appeal && (
          <p className="meta">
            {name} asks to look again: “{appeal.text}”
          </p>
        )}
      </div>
      <div className="case__do">
        <CaseButtons
          id={comment.id}
          number={number}
          seen={seen}
          choices={choices}
          stands={comment.state === 'visible'}
          action={action}
        />
        {choices.includes('remove') && <CaseRemoval id={comment.id} number={number} seen={seen} action={action} />}
        {canModeratePeople(viewer) && comment.author && (
          <a className="plain" href={personPath(comment.author.id)}>
            Notes and measures<span className="sr"> about {name}</span>
          </a>
        )}
      </div>
    </li>
  );
}

/** Enough to know what is answered; all of it stands in the thread. */
const CLIP = 280;
const clipped = (text: string) => (text.length > CLIP ? `${text.slice(0, CLIP).trimEnd()}…` : text);
