import { Notice } from '#components/form/notice.tsx';
import { type Calendar, dayOf, isoDay } from '#domain/dates.ts';

/** In place of the form. */
export function ClosedNotice({ closedAt, calendar }: { closedAt: Date; calendar: Calendar }) {
  return (
    <Notice label="Closed">
      <p>
        This thread closed on <time dateTime={isoDay(closedAt, calendar)}>{dayOf(closedAt, calendar)}</time>. It can
        still be read.
      </p>
    </Notice>
  );
}
