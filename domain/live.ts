import { idIn } from './highest-id.ts';
import type { RateLimit } from './rate-limit.ts';

const ROOT = '/live/';

/** Where an open page hears of what is said under its story: numbers, and never a word. */
export const livePath = (storyId: number) => `${ROOT}${storyId}`;

export const isLivePath = (path: string) => path.startsWith(ROOT);

/** The story of such an address. */
export const storyOfLivePath = (path: string): number | undefined =>
  isLivePath(path) ? idIn(path.slice(ROOT.length)) : undefined;

/** Where somebody's own page asks which of these are of people whom they have muted. */
export const mutedPath = (storyId: number) => `/api/muted?story=${storyId}`;

/** A page asks when something new was said, and polls no more often than each half minute. */
export const ASKING_MUTED: RateLimit = { name: 'muted', times: 300, minutes: 10 };

/** Somebody who has missed more than this does not want to know the exact number. */
export const LIVE_MOST = 50;

/** A comment that everybody can read, and the number of the conversation in which it stands. */
export type Standing = { number: number; under: number | null };

/** What an open page is told; `mark` is another one whenever something has come or gone. */
export type LiveState = { mark: string; text: string };

/** Of late comments the numbers, each with that of its conversation: "45.12 46 47.12". */
export const liveState = (visible: number, latest: readonly Standing[]): LiveState => ({
  mark: `${visible}-${latest.at(-1)?.number ?? 0}`,
  text: latest.map(({ number, under }) => (under === null ? `${number}` : `${number}.${under}`)).join(' '),
});
