import { type Day, daysOn } from './calendar.ts';
import { idIn } from './highest-id.ts';

/** How many days the numbers are shown of. */
export const spans = [7, 30, 90, 365] as const;
export type Span = (typeof spans)[number];
const USUAL: Span = 30;

export const spanWords: Record<Span, string> = {
  7: 'seven days',
  30: 'thirty days',
  90: 'ninety days',
  365: 'a year',
};

/** From a day to another, with both. */
export type Days = { from: Day; to: Day };

export const daysUpTo = (today: Day, span: number): Days => ({ from: daysOn(today, 1 - span), to: today });

export const daysBefore = ({ from }: Days, span: number): Days => daysUpTo(daysOn(from, -1), span);

/** The same day of the week, a year ago. */
export const aYearBefore = (day: Day): Day => daysOn(day, -364);

export const everyDay = ({ from, to }: Days): Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= to; day = daysOn(day, 1)) days.push(day);
  return days;
};

/** The same days in pieces of a week, the last of which may be shorter. */
export const weeksIn = ({ from, to }: Days): Days[] => {
  const weeks: Days[] = [];
  for (let day = from; day <= to; day = daysOn(day, 7)) {
    const end = daysOn(day, 6);
    weeks.push({ from: day, to: end < to ? end : to });
  }
  return weeks;
};

/** What the address of the numbers asks for: of how many days, and whether of one story. */
export type NumbersFilter = { span: Span; storyId?: number };

/** Undefined for an address that asks for something else. */
export function numbersFilter(query: Record<string, string | string[] | undefined>): NumbersFilter | undefined {
  const { days = String(USUAL), story } = query;
  const span = spans.find((one) => String(one) === days);
  const storyId = idIn(story);
  if (!span || (story !== undefined && storyId === undefined)) return undefined;
  return { span, ...(storyId === undefined ? {} : { storyId }) };
}

export const numbersPath = '/desk/numbers';

const queryOf = ({ span, storyId }: NumbersFilter, more: Record<string, string> = {}) =>
  new URLSearchParams({ ...more, days: String(span), ...(storyId ? { story: String(storyId) } : {}) });

export const numbersAddress = (filter: NumbersFilter) => `${numbersPath}?${queryOf(filter)}`;

/** The tables that can be had as files. */
export const numberTables = ['days', 'stories', 'sections', 'places', 'searches'] as const;
export type NumberTable = (typeof numberTables)[number];

export const numbersCsvPath = (filter: NumbersFilter, what: NumberTable) =>
  `${numbersPath}/csv?${queryOf(filter, { what })}`;

/** What was read, and how often to its last line. */
export type Read = { reads: number; finished: number };

export const inAll = (rows: readonly Read[]): Read => ({
  reads: rows.reduce((sum, { reads }) => sum + reads, 0),
  finished: rows.reduce((sum, { finished }) => sum + finished, 0),
});

/** How much of it was read to the end, in hundredths. An open page can say so without having been counted. */
export const shareFinished = ({ reads, finished }: Read): number =>
  reads === 0 ? 0 : Math.min(100, Math.round((finished / reads) * 100));

/** By how many hundredths there is more, or less where it is below nothing; undefined where there was nothing before. */
export const growth = (now: number, before: number): number | undefined =>
  before === 0 ? undefined : Math.round((now / before - 1) * 100);
