import { CommentText } from '#components/comments/comment-text.tsx';
import type { FormAction } from '#components/form/form-action.ts';
import { Headline } from '#components/headline.tsx';
import { chosenAs } from '#domain/case-form.ts';
import type { CaseReader } from '#domain/case-reader.ts';
import { commentPermalink } from '#domain/comment-address.ts';
import { type CommentCase, choicesFor, seenAs } from '#domain/comment-case.ts';
import { caseAnchor, queueAddress } from '#domain/comment-queue.ts';
import { plainText } from '#domain/comment-text.ts';
import { type Calendar, dayOf, isoMinute, minuteOf } from '#domain/dates.ts';
import { canActOn, canModeratePeople } from '#domain/permissions.ts';
import { personPath, suspendPath } from '#domain/person.ts';
import { readComment } from '#domain/read-comment.ts';
import { storyPath } from '#domain/story.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { CaseButtons } from './case-buttons.tsx';
import { CaseReading } from './case-reading.tsx';
import { CaseRemoval } from './case-removal.tsx';
import { recordInWords, standingInWords, whyInWords } from './case-words.ts';
import { CASES_FORM } from './cases-form.tsx';

type Props = {
  one: CommentCase;
  viewer: AccountViewer;
  /** Who has it open now, the viewer or somebody else. */
  reader: CaseReader | undefined;
  /** The address of the list that it stands in. */
  list: string;
  actions: { decide: FormAction; takeUp: FormAction };
  calendar: Calendar;
  now: Date;
};

/** A comment with what is to be known before it is judged, and what can be decided about it. */
export function CaseItem({ one, viewer, reader, list, actions, calendar, now }: Props) {
  const { comment, story, answered, reports, appeal, author, note } = one;
  const { number } = comment;
  const name = comment.author?.name ?? '';
  const seen = seenAs(one);
  const choices = choicesFor(viewer, one);
  const why = whyInWords(one, calendar);
  const place = `${list}#${caseAnchor(comment.id)}`;
  const standing = standingInWords(one, now, calendar);
  return (
    <li className="case" id={caseAnchor(comment.id)} tabIndex={-1} aria-label={`Comment ${number} by ${name}`}>
      <div>
        {choices.includes('remove') && (
          <label className="check case__choose">
            <input type="checkbox" name="chosen" value={chosenAs(comment.id, seen)} form={CASES_FORM} data-key="x" />
            <span className="sr">Choose comment {number}</span>
          </label>
        )}
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
        {standing && <p className="meta">{standing}</p>}
        {note && (
          <p className="meta">
            {note.by} noted: “{clipped(note.text)}”
          </p>
        )}
        {/* Anew where somebody else reads it now than when the page came. */}
        <CaseReading
          key={reader?.id ?? 0}
          id={comment.id}
          number={number}
          reader={reader}
          viewerId={viewer.id}
          action={actions.takeUp}
        />
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
          action={actions.decide}
        />
        {choices.includes('remove') && (
          <CaseRemoval id={comment.id} number={number} headline={story.headline} seen={seen} action={actions.decide} />
        )}
        {comment.author && canActOn(viewer, comment.author) && (
          <a className="plain" href={suspendPath(comment.author.id, place)} data-key="p">
            Suspend {name}
          </a>
        )}
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
