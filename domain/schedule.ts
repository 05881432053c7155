import type { Change } from './change.ts';
import type { StoryStatus } from './story.ts';

/** When a story goes live, and with which text. */
export type Schedule = {
  dueAt: Date;
  /** The number of the revision that readers will get. */
  revision: number;
  setBy: { id: number; name: string };
  /** What readers will be told, where it takes the place of a text that they have had. */
  change: Change;
  /** Whether the working copy says something else by now. */
  hasLaterEdits: boolean;
  /** Where the story stood before, and stands again when the schedule is taken off. */
  before: StoryStatus;
  /** Why it did not go live when it was due, and when that is tried again. */
  failure: string | null;
  tryAt: Date;
};

/** Further ahead than anybody plans; a year typed wrong is found by it. */
export const LONGEST_AHEAD_MS = 5 * 366 * 24 * 60 * 60_000;
export const TOO_FAR = 'That is more than five years away. Is the year right?';

/** What is wrong with a time to go live; undefined when nothing is. */
export function untimelyFor(story: { embargoedUntil: Date | null }, due: Date, now: Date): string | undefined {
  if (due <= now) return 'That time has passed. Choose one to come, or publish now.';
  if (due.getTime() - now.getTime() > LONGEST_AHEAD_MS) return TOO_FAR;
  if (story.embargoedUntil && due < story.embargoedUntil) return 'That is before its embargo ends.';
  return undefined;
}

const MINUTE_MS = 60_000;
/** Somebody may be putting it right, so it is tried again before long; but a night of failures fills no log. */
const LONGEST_PAUSE_MS = 60 * MINUTE_MS;

/** When to try again after so many failures: in 1, 2, 4 … minutes, and at least once an hour. */
export const nextTry = (failures: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(LONGEST_PAUSE_MS, MINUTE_MS * 2 ** Math.min(failures - 1, 10)));
