/** Days as they are written in an address: "2014-01-10". They have no zone; only a moment has. */
export type Day = string;

const DAY_MS = 24 * 60 * 60_000;

/** A day that an address may ask for; undefined when there is none like it. */
export function dayIn(asked: string): Day | undefined {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(asked)) return undefined;
  const time = Date.parse(`${asked}T00:00:00Z`);
  return !Number.isNaN(time) && iso(time) === asked ? asked : undefined;
}

const iso = (time: number): Day => new Date(time).toISOString().slice(0, 10);
const utc = (day: Day) => Date.parse(`${day}T00:00:00Z`);

export const daysOn = (day: Day, days: number): Day => iso(utc(day) + days * DAY_MS);

/** The week of a day, Monday first. */
export function weekOf(day: Day): Day[] {
  const monday = daysOn(day, -((new Date(utc(day)).getUTCDay() + 6) % 7));
  return Array.from({ length: 7 }, (_, at) => daysOn(monday, at));
}

/** The weeks that a month touches. */
export function monthOf(day: Day): Day[][] {
  const weeks: Day[][] = [];
  for (let week = weekOf(`${day.slice(0, 7)}-01`); ; week = weekOf(daysOn(week[6] ?? day, 1))) {
    if (weeks.length > 0 && week[0]?.slice(0, 7) !== day.slice(0, 7)) return weeks;
    weeks.push(week);
  }
}

/** The first day of another month. */
export function monthsOn(day: Day, months: number): Day {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  return iso(date.setUTCMonth(date.getUTCMonth() + months));
}

/** For words about a day: noon, when no clock is put anywhere. */
export const noonOf = (day: Day) => new Date(utc(day) + DAY_MS / 2);
