import { type Calendar, minuteOf } from '#domain/dates.ts';
import type { Measure, MeasureTaken } from '#domain/measure.ts';
import { withStop } from '#domain/with-stop.ts';

const names: Record<Measure, string> = { warning: 'Warned', suspension: 'Suspended', ban: 'Banned' };

/** Everything that was done about somebody, newest first. */
export function MeasureList({ measures, calendar }: { measures: MeasureTaken[]; calendar: Calendar }) {
  if (measures.length === 0) return <p>Nothing was ever done about them.</p>;
  return (
    <ul className="fixes">
      {measures.map((one) => (
        <li key={one.id}>
          <time dateTime={one.at.toISOString()}>{minuteOf(one.at, calendar)}</time>
          <p>
            <b>{names[one.measure]}</b> by {one.by ?? 'the house itself'}
            {one.until && ` until ${minuteOf(one.until, calendar)}`}
            {one.reason ? `: ${withStop(one.reason)}` : '.'}{' '}
            {one.readAt && `Read on ${minuteOf(one.readAt, calendar)}.`}
            {one.liftedAt && `Ended on ${minuteOf(one.liftedAt, calendar)}.`}
          </p>
        </li>
      ))}
    </ul>
  );
}
