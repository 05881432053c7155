import type { Comment } from '#domain/comment.ts';
import { queuePath } from '#domain/comment-queue.ts';
import { reportedInWords } from '#domain/report.ts';
import type { ThreadPlace } from './place.ts';

/** That the viewer reported it; and for those who look after the thread, how many did and why. */
export function ReportsNote({ comment, place: { reports, calendar } }: { comment: Comment; place: ThreadPlace }) {
  const about = reports.get(comment.id);
  if (!about) return null;
  const notes = about.open.filter(({ note }) => note);
  return (
    <>
      {about.own && <p className="comment__note">You have reported this. A moderator will read it.</p>}
      {about.open.length > 0 && comment.state === 'visible' && (
        <p className="comment__note">
          This is <a href={`${queuePath}?show=reported`}>{reportedInWords(about.open, calendar.locale)}</a>.
        </p>
      )}
      {notes.map(({ note, at }) => (
        <p key={at.getTime()} className="comment__note">
          A reader says: “{note}”
        </p>
      ))}
    </>
  );
}
