import { isoDay } from './dates.ts';
import { dayBegins } from './day-begins.ts';
import { type Section, sectionPath } from './section.ts';

/** From a moment on, until another that is not part of it. */
export type Period = { from: Date; until: Date };

/** A month by the clocks of the publication ("2013-10"), and how many stories came out in it. */
export type MonthCount = { month: string; stories: number };

/** What came out in a section in one month. */
export const monthPath = (section: Pick<Section, 'slug'>, month: string) => `${sectionPath(section)}/months/${month}`;

/** The month that an address names, written as our links write it. */
export const monthIn = (slug: string): string | undefined =>
  /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(slug) ? slug : undefined;

export const monthPeriod = (month: string, timeZone: string): Period => ({
  from: monthBegins(month, timeZone),
  until: monthBegins(monthAfter(month), timeZone),
});

/** All months from one moment to another, the earlier first; each ends where the next begins. */
export function monthsBetween(first: Date, last: Date, timeZone: string): (Period & { month: string })[] {
  const [start, end] = [monthOf(first, timeZone), monthOf(last, timeZone)];
  const months: (Period & { month: string })[] = [];
  let from = monthBegins(start, timeZone);
  for (let month = start; month <= end; month = monthAfter(month)) {
    const until = monthBegins(monthAfter(month), timeZone);
    months.push({ month, from, until });
    from = until;
  }
  return months;
}

/** Months by their years, the latest year first, January before December. */
export function byYear(months: readonly MonthCount[]): [year: string, months: MonthCount[]][] {
  const inOrder = months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
  return [...Map.groupBy(inOrder, ({ month }) => month.slice(0, 4))].toReversed();
}

const monthOf = (time: Date, timeZone: string) => isoDay(time, { timeZone }).slice(0, 7);

const monthBegins = (month: string, timeZone: string) => dayBegins(`${month}-01`, timeZone);

function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
