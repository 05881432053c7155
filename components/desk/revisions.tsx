import { wordsCounted } from '#components/comparison/words-counted.ts';
import { type Calendar, isoMinute } from '#domain/dates.ts';
import type { RevisionLine } from '#domain/revision.ts';
import { reasonNames, revisionTime } from './revision-words.ts';

type Props = {
  revisions: RevisionLine[];
  now: Date;
  calendar: Calendar;
  /** Where a revision stands beside the text on the desk. */
  compare: (revision: RevisionLine) => string;
  /** Where a text that collided can be taken up again; undefined where that is not for the viewer. */
  takeUp: (revision: RevisionLine) => string | undefined;
};

/** The texts of a story that are kept for good, newest first. */
export function RevisionList({ revisions, now, calendar, compare, takeUp }: Props) {
  return (
    <ol className="revs">
      {revisions.map((revision) => (
        <li key={revision.number}>
          <a href={compare(revision)} aria-label={`Revision ${revision.number}: compare`}>
            {revision.number}
          </a>
          <span>
            <time dateTime={isoMinute(revision.savedAt, calendar)}>
              {revisionTime(revision.savedAt, now, calendar)}
            </time>
            <em>
              {revision.savedBy.name}, {reasonNames[revision.reason]}
            </em>
            {revision.note && <span className="revs__note">“{revision.note}”</span>}
            {revision.words && <em>{wordsCounted(revision.words)}</em>}
            {takeUp(revision) && (
              <a className="revs__up" href={takeUp(revision)}>
                Put it beside the text
              </a>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
