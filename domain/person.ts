import { dayIn, daysOn } from './calendar.ts';
import type { CommentState } from './comment-state.ts';
import { isoDay } from './dates.ts';
import { dayBegins } from './day-begins.ts';
import type { StoryArea } from './story.ts';

/** Where staff see what one person wrote, and what was done about it. */
export const READERS_PATH = '/desk/readers';
export const personPath = (id: number) => `${READERS_PATH}/${id}`;

/** The page of somebody, at the form that suspends them. `back` is the list to which its moderator returns. */
export const suspendPath = (id: number, back: string) =>
  `${personPath(id)}?${new URLSearchParams({ back })}#suspend-length`;

/** What somebody is told of a measure: one clause, as on a tombstone. */
export const TOLD_MAX = 200;

/** Longer is a matter for a conversation. */
export const NOTE_ON_PERSON_MAX = 1_000;

export const suspensionLengths = ['day', 'week', 'month', 'date'] as const;
export type SuspensionLength = (typeof suspensionLengths)[number];

const DAY_MS = 24 * 60 * 60_000;
const days = { day: 1, week: 7, month: 30 };

/** Longer is a ban, which can be lifted. */
const LONGEST_DAYS = 366;

/** When a suspension ends that begins now; undefined where no such day can be chosen. A date is the first day that is free. */
export function suspensionEnd(
  { length, until }: { length: SuspensionLength; until: string },
  now: Date,
  timeZone: string,
): Date | undefined {
  if (length !== 'date') return new Date(now.getTime() + days[length] * DAY_MS);
  const day = dayIn(until);
  const today = isoDay(now, { timeZone });
  return day && day > today && day <= daysOn(today, LONGEST_DAYS) ? dayBegins(day, timeZone) : undefined;
}

/** What somebody wrote, counted, and what became of it. */
export type PersonRecord = { written: number; visible: number; held: number; removed: number; takenBack: number };

/** A comment of theirs as a line of their page. */
export type PersonComment = {
  id: number;
  number: number;
  state: CommentState;
  reason: string;
  at: Date;
  story: { area: StoryArea; slug: string; headline: string };
};

/** What staff want each other to know about somebody. */
export type PersonNote = { id: number; text: string; by: string; at: Date };
