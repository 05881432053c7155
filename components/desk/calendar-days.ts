import { noonOf } from '#domain/calendar.ts';
import type { CalendarEntry } from '#domain/calendar-entry.ts';
import { type Calendar, isoDay } from '#domain/dates.ts';

/** What the parts of the calendar show. */
export type Shown = {
  entries: CalendarEntry[];
  /** The day that it is where the publication is. */
  today: string;
  calendar: Calendar;
  mayMove: (entry: CalendarEntry) => boolean;
};

export const onDay = ({ entries, calendar }: Shown, day: string) =>
  entries.filter(({ at }) => isoDay(at, calendar) === day);

/** "10", and the name of its weekday, long or short. A day is the same everywhere, so it is said in UTC. */
export const dateOf = (day: string) => String(Number(day.slice(8)));
export const weekdayName = (day: string, { locale }: Calendar, weekday: 'long' | 'short') =>
  new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(noonOf(day));

/** "January 2014" */
export const monthName = (day: string, { locale }: Calendar) =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noonOf(day));

/** "10 January" */
export const dayName = (day: string, { locale }: Calendar) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(noonOf(day));
