import { z } from 'zod';
import { daysOn } from './calendar.ts';
import { isoDay } from './dates.ts';
import { readLocalTime } from './local-time.ts';
import { type NotificationKind, notificationKinds } from './notification.ts';

/** When somebody gets a mail about something: each by itself, one for the whole day, or none. */
export const mailTimes = ['at-once', 'daily', 'off'] as const;
export type MailTime = (typeof mailTimes)[number];
export type MailTimes = Record<NotificationKind, MailTime>;

/** What everybody begins with: whoever is answered wants to know, and nobody asked for the rest. */
export const newMailTimes: MailTimes = {
  staff: 'off',
  reply: 'at-once',
  mention: 'off',
  featured: 'off',
  decision: 'off',
  follow: 'off',
};

/** Whoever is on the site sees it there first, and gets no mail. */
export const MAIL_PAUSE_MS = 60_000;

/** What a link in a letter ends: mails about one kind, or the mail of the day. */
export type Ended = NotificationKind | 'daily';

export type Mailed = { as: NotificationKind; time: MailTime };

/** What a mail would be sent for, and when. An answer by staff is an answer: of the two choices the sooner counts. */
export function mailedAs(kind: NotificationKind, times: MailTimes): Mailed {
  const reasons: NotificationKind[] = kind === 'staff' ? ['reply', 'staff'] : [kind];
  const [soonest = kind] = reasons.toSorted((a, b) => mailTimes.indexOf(times[a]) - mailTimes.indexOf(times[b]));
  return { as: soonest, time: times[soonest] };
}

/** What is off once mails of a kind are ended: whoever wants to hear of no answer hears of none by the house. */
export const endedWith = (kind: NotificationKind): NotificationKind[] =>
  kind === 'reply' ? ['reply', 'staff'] : [kind];

/** The kinds that are mailed at such a time. */
export const kindsMailed = (time: MailTime, times: MailTimes): NotificationKind[] =>
  notificationKinds.filter((kind) => mailedAs(kind, times).time === time);

const DIGEST_CLOCK = '19:00';

/** When the day's mail is sent next: at seven in the evening where the publication is. */
export function nextDigest(now: Date, timeZone: string): Date {
  const today = isoDay(now, { timeZone });
  for (const day of [today, daysOn(today, 1), daysOn(today, 2)]) {
    const evening = readLocalTime(`${day}T${DIGEST_CLOCK}`, timeZone);
    if ('at' in evening && evening.at > now) return evening.at;
  }
  throw new Error(`Clocks in ${timeZone} leave out the evening of two days.`);
}

const time = z.enum(mailTimes, 'Choose one of the three.');

const eachKind = z.object({
  ...{ staff: time, reply: time, mention: time, featured: time, decision: time, follow: time },
} satisfies Record<NotificationKind, z.ZodType>);

/** Pressed instead of going through all of them. */
const allOff = z.object({ all: z.literal('off') });

const turnedOff = Object.fromEntries(notificationKinds.map((kind) => [kind, 'off']));

/** The form on the account page: one choice for each kind, or a button for all. */
export const mailTimesForm = z.preprocess((sent) => (allOff.safeParse(sent).success ? turnedOff : sent), eachKind);
