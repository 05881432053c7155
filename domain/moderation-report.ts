import { type Day, monthsOn } from './calendar.ts';
import { type Calendar, isoDay } from './dates.ts';
import { dayBegins } from './day-begins.ts';
import { type HouseRule, houseRules, ruleInWords } from './house-rule.ts';

/** A year says whether a house is getting better. */
export const REPORT_MONTHS = 12;

/** From the first moment of a month up to that of the next. */
export type Span = { from: Date; to: Date };

/** This month and those before it, newest first. */
export function reportMonths(now: Date, calendar: Calendar): Span[] {
  const first: Day = `${isoDay(now, calendar).slice(0, 7)}-01`;
  const begins = (ago: number) => dayBegins(monthsOn(first, -ago), calendar.timeZone);
  return Array.from({ length: REPORT_MONTHS }, (_, ago) => ({ from: begins(ago), to: begins(ago - 1) }));
}

/** What happened to comments within a month. */
export type MonthCounts = { posted: number; removed: number; covered: number; restored: number };

/** What staff did within twelve months, as everybody may know it. */
export type ModerationReport = {
  months: (Span & MonthCounts)[];
  /** Removals by what they were for. */
  reasons: Record<HouseRule, number>;
  /** Half of all who waited for a decision waited less; null when nobody did. */
  medianSeconds: number | null;
  appeals: { decided: number; right: number };
  people: { warned: number; suspended: number; banned: number };
};

export const noReasons = (): Record<HouseRule, number> => ({
  ...{ person: 0, spoiler: 0, selling: 0, privacy: 0, repeat: 0, other: 0 },
});

/** One bar for each reason that there was, the most frequent first. */
export function reasonBars(reasons: Record<HouseRule, number>) {
  const most = Math.max(...Object.values(reasons));
  return houseRules
    .filter((rule) => reasons[rule] > 0)
    .toSorted((one, two) => reasons[two] - reasons[one])
    .map((rule) => ({
      label: ruleInWords(rule),
      share: shareOf(reasons[rule], most),
      figure: reasons[rule],
    }));
}

/** In hundredths of the longest bar, which ends where there is none. */
export const shareOf = (count: number, most: number) => (most === 0 ? 0 : Math.round((count / most) * 100));

const units = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** "38 minutes", "2 hours", "3 days": as long as a person would say. */
export function waitInWords(seconds: number, locale: string): string {
  const { unit, seconds: each } = units.find((one) => seconds >= one.seconds) ?? units[2];
  const whole = Math.max(1, Math.round(seconds / each));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(whole);
}
