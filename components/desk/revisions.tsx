import { type Calendar, isoMinute } from '#domain/dates.ts';
import { deskTime } from '#domain/desk-time.ts';
import type { RevisionLine, RevisionReason } from '#domain/revision.ts';

type Props = {
  revisions: RevisionLine[];
  now: Date;
  calendar: Calendar;
  /** Where a text that collided can be taken up again; undefined for those of others. */
  takeUp: (revision: RevisionLine) => string | undefined;
};

const reasons: Record<RevisionReason, string> = {
  saved: 'kept by hand',
  submitted: 'submitted',
  scheduled: 'scheduled',
  published: 'published',
  collided: 'kept when two texts collided',
};

/** The texts of a story that are kept for good, newest first. */
export function Revisions({ revisions, now, calendar, takeUp }: Props) {
  if (revisions.length === 0) return null;
  return (
    <details>
      <summary>
        Revisions <span>{revisions[0]?.number}</span>
      </summary>
      <div>
        <ol className="revs">
          {revisions.map((revision) => (
            <li key={revision.number}>
              <b>{revision.number}</b>
              <span>
                <time dateTime={isoMinute(revision.savedAt, calendar)}>
                  {deskTime(revision.savedAt, now, calendar)}
                </time>
                <em>
                  {revision.savedBy.name}, {reasons[revision.reason]}
                </em>
                {takeUp(revision) && <a href={takeUp(revision)}>Put it beside the text</a>}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
