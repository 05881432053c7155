import { isoMinute } from './dates.ts';
import { readLocalTime } from './local-time.ts';

const HOUR_MS = 60 * 60_000;

/** No place is further from Greenwich. */
const FURTHEST_HOURS = 15;

/** The first moment of a day ("2026-11-24") somewhere: where clocks skip midnight, the first that they show. */
export function dayBegins(day: string, timeZone: string): Date {
  const read = readLocalTime(`${day}T00:00`, timeZone);
  return 'at' in read ? read.at : firstShown(day, timeZone);
}

/** Looked for, where no clock shows midnight. */
function firstShown(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const isThere = (moment: number) => isoMinute(new Date(moment), { timeZone }).slice(0, 10) >= day;
  let [before, there] = [midnight - FURTHEST_HOURS * HOUR_MS, midnight + FURTHEST_HOURS * HOUR_MS];
  // Halved down to the millisecond: offsets come in quarters of an hour, and once came in seconds.
  while (there - before > 1) {
    const between = Math.floor((before + there) / 2);
    if (isThere(between)) there = between;
    else before = between;
  }
  return new Date(there);
}
