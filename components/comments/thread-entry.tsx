import type { ReactNode } from 'react';
import { type Comment, canEdit, editTimeLeft } from '#domain/comment.ts';
import { commentAnchor, commentPath } from '#domain/comment-address.ts';
import { wordsOf } from '#domain/comment-case.ts';
import { isMuted } from '#domain/mute.ts';
import type { ReadComment } from '#domain/read-comment.ts';
import type { ThreadEntry } from '#domain/thread.ts';
import { AppealForm } from './appeal-form.tsx';
import { AppealNote } from './appeal-note.tsx';
import { CommentChoices } from './comment-choices.tsx';
import { CommentHead } from './comment-head.tsx';
import { CommentNotes } from './comment-notes.tsx';
import { CommentWords } from './comment-words.tsx';
import { CoverForm } from './cover-form.tsx';
import { EditForm } from './edit-form.tsx';
import { MutedComment } from './muted-comment.tsx';
import { type ThreadPlace, wishAddress } from './place.ts';
import { RemovalForm } from './removal-form.tsx';
import { ReportForm } from './report-form.tsx';
import { ReportsNote } from './reports-note.tsx';
import { TakeBackForm } from './take-back-form.tsx';
import { Tombstone } from './tombstone.tsx';
import { wishedFor } from './wished-for.ts';

type Props = { entry: ThreadEntry<ReadComment>; place: ThreadPlace };

/** A comment and everything below it. */
export function ThreadEntryItem({ entry, place }: Props) {
  const { comment, replies } = entry;
  const { number } = comment;
  return (
    <li className={lookOf(comment, place)} id={commentAnchor(number)} value={number}>
      <article aria-label={nameOf(comment, place)}>
        <a className="comment__no" href={`#${commentAnchor(number)}`} aria-label={`Comment ${number}`}>
          {number}
        </a>
        <Heard entry={entry} place={place} />
      </article>
      {replies.length > 0 && (
        <ol className="replies">
          {replies.map((reply) => (
            <ThreadEntryItem key={reply.comment.id} entry={reply} place={place} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Heard({ entry, place }: Props) {
  const said = <Said entry={entry} place={place} />;
  if (!isFolded(entry.comment, place)) return said;
  return <MutedComment open={wishedFor(entry.comment, place) !== null}>{said}</MutedComment>;
}

function Said({ entry: { comment, answers }, place }: Props) {
  const gone = isGone(comment) || !comment.author;
  const words = !gone && <CommentWords comment={comment} anchor={commentAnchor(comment.number)} place={place} />;
  return (
    <>
      {gone && <Tombstone comment={comment} place={place} />}
      {!gone && comment.author && (
        <CommentHead comment={comment} author={comment.author} answers={answers} place={place} />
      )}
      {!gone && <CommentNotes comment={comment} place={place} news={wishedFor(comment, place) === null} />}
      <AppealNote comment={comment} place={place} />
      <ReportsNote comment={comment} place={place} />
      <Wished comment={comment} place={place}>
        {words}
      </Wished>
    </>
  );
}

/** The words and what can be done with them, or the form that was asked for in their place. */
function Wished({ comment, place, children }: { comment: Comment; place: ThreadPlace; children: ReactNode }) {
  const form = wishedFor(comment, place);
  const { number } = comment;
  const back = commentPath(place.path, place.page, number, place.view);
  const about = { id: comment.id, number, at: wishAddress(number, place), back };
  const { actions, serial, viewer } = place;
  const signedIn = viewer.kind === 'account';
  const choices = <CommentChoices comment={comment} place={place} />;
  if (form === 'edit') {
    return (
      <EditForm {...editing(comment, place)} back={back}>
        {children}
        {choices}
      </EditForm>
    );
  }
  return (
    <>
      {children}
      {form === null && choices}
      {form === 'take-back' && <TakeBackForm comment={comment} action={actions.takeBack} back={back} />}
      {form === 'cover' && <CoverForm {...about} words={wordsOf(comment)} serial={serial} action={actions.cover} />}
      {form === 'appeal' && (
        <AppealForm {...about} action={actions.appeal} asks={signedIn}>
          {choices}
        </AppealForm>
      )}
      {form === 'report' && (
        <ReportForm
          {...about}
          action={actions.report}
          typed={place.typed.comment === `${comment.id}` ? place.typed : {}}
        />
      )}
      {form === 'remove' && (
        <RemovalForm {...about} words={wordsOf(comment)} action={actions.remove} judges={signedIn}>
          {choices}
        </RemovalForm>
      )}
    </>
  );
}

const editing = (comment: Comment, place: ThreadPlace) => ({
  id: comment.id,
  text: comment.text,
  spoiling: comment,
  serial: place.serial,
  action: place.actions.edit,
  at: wishAddress(comment.number, place),
  timeLeft: editTimeLeft(comment, place.now),
  featured: place.featured.some(({ id }) => id === comment.id),
  writable: canEdit(comment, place.now) || place.viewer.kind === 'anonymous',
});

const isGone = ({ state }: Comment) => state === 'removed';

function lookOf(comment: Comment, { reports }: ThreadPlace) {
  if (isGone(comment) || !comment.author) return 'comment comment--gone';
  if (comment.state === 'held') return 'comment comment--held';
  return reports.get(comment.id)?.open.length ? 'comment comment--reported' : 'comment';
}

const isFolded = (comment: Comment, { muted }: ThreadPlace) => !isGone(comment) && isMuted(comment, muted);

function nameOf(comment: Comment, place: ThreadPlace) {
  if (isFolded(comment, place)) return `Comment ${comment.number}, from somebody you have muted`;
  if (isGone(comment)) return `Comment ${comment.number}, removed`;
  return comment.author ? `Comment ${comment.number} by ${comment.author.name}` : `Comment ${comment.number}, held`;
}
