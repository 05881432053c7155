/** Where and in which words a publication tells the time. */
export type Calendar = { locale: string; timeZone: string };

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'long' },
  brief: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  briefMonth: { month: 'short' },
  weekday: { weekday: 'long' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  seconds: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making one costs as much as a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formats.set(key, known);
  return known;
}

/** "9 January 2014" */
export const dayOf = (time: Date, { locale, timeZone }: Calendar) => format(locale, timeZone, styles.day).format(time);

/** "9 January" */
export const shortDayOf = (time: Date, { locale, timeZone }: Calendar) =>
  format(locale, timeZone, styles.short).format(time);

/** "9 Jan", where there is no room for more. */
export const briefDayOf = (time: Date, { locale, timeZone }: Calendar) =>
  format(locale, timeZone, styles.brief).format(time);

/** "January 2014" */
export const monthOf = (time: Date, { locale, timeZone }: Calendar) =>
  format(locale, timeZone, styles.month).format(time);

/** "Oct", of a month like "2013-10" */
export const briefMonthOf = (month: string, locale: string) =>
  format(locale, 'UTC', styles.briefMonth).format(new Date(`${month}-01T00:00:00Z`));

/** "Friday" */
export const weekdayOf = (time: Date, { locale, timeZone }: Calendar) =>
  format(locale, timeZone, styles.weekday).format(time);

/** "10:12" */
export const clockOf = (time: Date, { locale, timeZone }: Calendar) =>
  format(locale, timeZone, styles.clock).format(time);

/** "10:12:31", for what was saved a moment ago. */
export const secondOf = (time: Date, { locale, timeZone }: Calendar) =>
  format(locale, timeZone, styles.seconds).format(time);

/** "9 January 2014, 10:12": day and minute joined by a comma, where Intl would say "at". */
export const minuteOf = (time: Date, calendar: Calendar) => `${dayOf(time, calendar)}, ${clockOf(time, calendar)}`;

/** For `datetime` where a day is shown: "2014-01-09". */
export function isoDay(time: Date, calendar: Pick<Calendar, 'timeZone'>) {
  return isoMinute(time, calendar).slice(0, 10);
}

const isoParts = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'longOffset',
} as const;

/** For `datetime` where a time is shown, with the publication's offset: "2014-01-09T10:12:00+01:00". */
export function isoMinute(time: Date, { timeZone }: Pick<Calendar, 'timeZone'>) {
  const found = format('en-GB', timeZone, isoParts).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes) => found.find((one) => one.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}

/** "2014" */
export const yearOf = (time: Date, calendar: Pick<Calendar, 'timeZone'>) => isoDay(time, calendar).slice(0, 4);
