import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskViewer } from '#app/desk/desk-viewer.ts';
import { currentPublication, currentSections } from '#app/publication.ts';
import { asText, type Query } from '#app/query.ts';
import { dayName, monthName, type Shown } from '#components/desk/calendar-days.ts';
import { CalendarHead } from '#components/desk/calendar-head.tsx';
import { CalendarShow } from '#components/desk/calendar-show.tsx';
import { DragSchedules } from '#components/desk/drag-schedules.tsx';
import { Month } from '#components/desk/month.tsx';
import { ProgressDone } from '#components/desk/progress-done.tsx';
import { Week } from '#components/desk/week.tsx';
import { calendarEntries } from '#db/calendar.ts';
import { dayIn, daysOn, monthOf, weekOf } from '#domain/calendar.ts';
import { calendarScope } from '#domain/calendar-entry.ts';
import { isoDay } from '#domain/dates.ts';
import { dayBegins } from '#domain/day-begins.ts';
import { zoneName } from '#domain/local-time.ts';
import { canPublishStory, canSeeAllStories, canStartStory } from '#domain/permissions.ts';
import { takeStoryStep } from '../stories/[id]/progress/actions.ts';

export const metadata: Metadata = { title: 'Calendar' };

/** What goes live and what went, a week and its month. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const viewer = await deskViewer();
  if (!canStartStory(viewer)) notFound();
  const asked = await searchParams;
  const [publication, sections] = await Promise.all([currentPublication(), currentSections()]);
  const { timeZone } = publication;
  const today = isoDay(new Date(), publication);
  const day = dayIn(asText(asked.day)) ?? today;
  const [week, weeks] = [weekOf(day), monthOf(day)];
  const [first, last] = [weeks[0]?.[0] ?? day, weeks.at(-1)?.[6] ?? day];
  const show = asText(asked.show);
  const span = { from: dayBegins(first, timeZone), to: dayBegins(daysOn(last, 1), timeZone) };
  const entries = await calendarEntries(span, calendarScope(show, viewer.id), viewer);
  const shown: Shown = {
    entries,
    today,
    calendar: publication,
    mayMove: (entry) => entry.kind === 'scheduled' && canPublishStory(viewer, entry),
  };
  return (
    <main id="main" className="page">
      <CalendarHead day={day} show={show} calendar={publication} />
      <ProgressDone done={asText(asked.done) === 'move' ? 'move' : ''} status="scheduled" embargoed={false} />
      <div className="row spread">
        <p className="row meta">
          <span className="status status--live">Live</span>
          <span className="status status--scheduled">Scheduled</span>
          <span className="status status--embargoed">Embargoed</span>
        </p>
        <p className="meta">{zoneName(timeZone)}. Days begin at midnight.</p>
      </div>
      <DragSchedules action={takeStoryStep}>
        <section className="gap" aria-labelledby="week">
          <div className="rail-head">
            <h2 id="week">{week.includes(today) ? 'This week' : 'The week'}</h2>
            <span className="meta">
              {dayName(week[0] ?? day, publication)} to {dayName(week[6] ?? day, publication)}
            </span>
          </div>
          <Week days={week} shown={shown} label="The week, story by story" />
        </section>
        <section className="gap-l" aria-labelledby="month">
          <div className="rail-head">
            <h2 id="month">{monthName(day, publication)}</h2>
            {canSeeAllStories(viewer) && <CalendarShow day={day} show={show} sections={sections} />}
          </div>
          <Month weeks={weeks} month={day.slice(0, 7)} shown={shown} />
          <p className="meta gap-s">
            An embargoed story cannot go live before its hour, whoever asks. To move a story open it, or drag it to
            another day.
          </p>
        </section>
      </DragSchedules>
    </main>
  );
}
