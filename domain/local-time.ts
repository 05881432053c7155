import { type Calendar, isoMinute } from './dates.ts';
import { dueTime } from './desk-time.ts';

/** A minute as a form sends it, in the time of the publication: "2014-01-13T09:00". */
const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::00)?$/;

/** A minute on the clocks of a place is one moment, or two where they are put back, or none where they are put forward. */
export type LocalTime = { is: 'once' | 'twice'; at: Date } | { is: 'never' } | { is: 'unreadable' };

/** No change of clocks is further from either side than this. */
const REACH_MS = 26 * 60 * 60_000;

/** Of a minute that comes twice, the first. */
export function readLocalTime(text: string, timeZone: string): LocalTime {
  const local = WRITTEN.test(text) ? text.slice(0, 16) : '';
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== local) return { is: 'unreadable' };
  const offsets = new Set([-REACH_MS, 0, REACH_MS].map((away) => offsetAt(asUtc + away, timeZone)));
  const moments = [...offsets]
    .map((offset) => asUtc - offset)
    .filter((moment) => localMinute(new Date(moment), timeZone) === local)
    .toSorted((a, b) => a - b);
  const [first] = moments;
  if (first === undefined) return { is: 'never' };
  return { is: moments.length > 1 ? 'twice' : 'once', at: new Date(first) };
}

/** By how much the clocks are ahead of UTC at a moment. */
const offsetAt = (moment: number, timeZone: string) =>
  Date.parse(`${isoMinute(new Date(moment), { timeZone }).slice(0, 19)}Z`) - Math.floor(moment / 1000) * 1000;

/** For the value of a field: "2014-01-13T09:00". */
export const localMinute = (at: Date, timeZone: string) => isoMinute(at, { timeZone }).slice(0, 16);

/** The moment that a form means, or what is wrong with it in a sentence. */
export function meantTime(text: string, { timeZone }: Pick<Calendar, 'timeZone'>): { at: Date } | { refusal: string } {
  const read = readLocalTime(text.trim(), timeZone);
  if (read.is === 'unreadable') return { refusal: 'Choose a day and a time, such as 2014-01-13T09:00.' };
  if (read.is === 'never') {
    const clock = text.slice(11, 16);
    return { refusal: `The clocks are put forward that night: there is no ${clock}. Choose a time before or after.` };
  }
  return { at: read.at };
}

/** "London time", as the name of a zone lets one say it. */
export function zoneName(timeZone: string): string {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return timeZone.includes('/') ? `${place} time` : place;
}

/** "Monday 13 January 2014, 09:00, London time"; where the clocks show it twice, which of the two. */
export function whenOf(at: Date, calendar: Calendar): string {
  const said = `${dueTime(at, calendar)}, ${zoneName(calendar.timeZone)}`;
  const read = readLocalTime(localMinute(at, calendar.timeZone), calendar.timeZone);
  if (read.is !== 'twice') return said;
  const isFirst = at.getTime() - read.at.getTime() < 60_000;
  return `${said} (the clocks show it twice that night; this is the ${isFirst ? 'first' : 'second'})`;
}
