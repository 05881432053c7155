import { daysOn, monthsOn } from '#domain/calendar.ts';
import type { Calendar } from '#domain/dates.ts';
import { monthName } from './calendar-days.ts';
import { calendarPath } from './calendar-path.ts';

type Props = { day: string; show: string; calendar: Calendar };

/** Which month it is, and the ways to others and to the weeks beside. */
export function CalendarHead({ day, show, calendar }: Props) {
  const way = (words: string, to: string | undefined, rel?: 'prev' | 'next') => (
    <a className="button button--small" rel={rel} href={calendarPath(to, show)}>
      {words}
    </a>
  );
  const [before, after] = [monthsOn(day, -1), monthsOn(day, 1)];
  return (
    <header className="desk-head">
      <div>
        <p className="label">Calendar</p>
        <h1 className="title">{monthName(day, calendar)}</h1>
      </div>
      <nav className="row" aria-label="Other weeks and months">
        {way(monthName(before, calendar), before, 'prev')}
        {way('Week before', daysOn(day, -7))}
        {way('Today', undefined)}
        {way('Week after', daysOn(day, 7))}
        {way(monthName(after, calendar), after, 'next')}
      </nav>
    </header>
  );
}
