import { carriesSaved, SAVED_COOKIE } from './saved-cookie.ts';
import { carriesSeen, SEEN_COOKIE } from './seen-cookie.ts';

/** A year; longer no browser keeps a cookie. */
export const MARKS_FOR_SECONDS = 365 * 24 * 60 * 60;

/** What a page differs by for guests whose browsers keep something: works that they have seen, stories saved for later. */
export type GuestMarks = { seen: ReadonlySet<number>; saved: ReadonlySet<number> };

export const noMarks: GuestMarks = { seen: new Set(), saved: new Set() };

/** By what a page says that it shows. */
export const guestMarksIn = (tags: ReadonlySet<string>): GuestMarks => ({
  seen: numbersAfter('seen:', tags),
  saved: numbersAfter('saved:', tags),
});

const numbersAfter = (name: string, tags: ReadonlySet<string>): Set<number> =>
  new Set([...tags].flatMap((tag) => (tag.startsWith(name) ? [Number(tag.slice(name.length))] : [])));

/** Whether a request carries any mark at all. */
export const carriesAnyMark = (cookie: string | undefined): boolean =>
  [SEEN_COOKIE, SAVED_COOKIE].some((name) => cookie?.includes(name));

/** Whether a request carries such a mark; `cookie` as browsers send it. */
export const carriesMarks = (cookie: string | undefined, { seen, saved }: GuestMarks): boolean =>
  carriesSeen(cookie, seen) || carriesSaved(cookie, saved);
