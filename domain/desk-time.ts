import { type Calendar, clockOf, dayOf, isoDay, secondOf, shortDayOf, weekdayOf } from './dates.ts';

const DAY_MS = 24 * 60 * 60_000;

/** When something happened, as short as it is clear: "14:02" today, "Thursday" this week, "27 December", "2 May 2013". */
export function deskTime(time: Date, now: Date, calendar: Calendar): string {
  if (isoDay(time, calendar) === isoDay(now, calendar)) return clockOf(time, calendar);
  if (time < now && now.getTime() - time.getTime() < 6 * DAY_MS) return weekdayOf(time, calendar);
  const sameYear = isoDay(time, calendar).slice(0, 4) === isoDay(now, calendar).slice(0, 4);
  return sameYear ? shortDayOf(time, calendar) : dayOf(time, calendar);
}

/** The same for the last save, to the second while it is today's: "14:02:31". */
export const savedTime = (time: Date, now: Date, calendar: Calendar) =>
  isoDay(time, calendar) === isoDay(now, calendar) ? secondOf(time, calendar) : deskTime(time, now, calendar);

/** A time to come, with its day: "Saturday 11 January 2014, 09:00". */
export const dueTime = (time: Date, calendar: Calendar) =>
  `${weekdayOf(time, calendar)} ${dayOf(time, calendar)}, ${clockOf(time, calendar)}`;

/** The same, as short as it is clear: "today, 17:00", "Saturday, 09:00" within six days, "10 June 2027, 18:30". */
export function dueShort(time: Date, now: Date, calendar: Calendar): string {
  const clock = clockOf(time, calendar);
  if (isoDay(time, calendar) === isoDay(now, calendar)) return `today, ${clock}`;
  if (time > now && time.getTime() - now.getTime() < 6 * DAY_MS) return `${weekdayOf(time, calendar)}, ${clock}`;
  const sameYear = isoDay(time, calendar).slice(0, 4) === isoDay(now, calendar).slice(0, 4);
  return `${sameYear ? shortDayOf(time, calendar) : dayOf(time, calendar)}, ${clock}`;
}

/** What one says at the door at this hour. */
export function greetingAt(now: Date, calendar: Calendar): string {
  const hour = Number(clockOf(now, calendar).slice(0, 2));
  if (hour >= 5 && hour < 12) return 'Good morning';
  return hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening';
}
