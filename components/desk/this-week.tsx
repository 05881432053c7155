import type { Shown } from './calendar-days.ts';
import { Week } from './week.tsx';

/** The present week over the stories, and the way to the calendar. */
export function ThisWeek({ days, shown }: { days: string[]; shown: Shown }) {
  return (
    <section className="gap" aria-labelledby="this-week">
      <div className="rail-head">
        <h2 id="this-week">This week</h2>
        <a href="/desk/calendar">Calendar</a>
      </div>
      <Week days={days} shown={shown} label="This week, story by story" />
    </section>
  );
}
