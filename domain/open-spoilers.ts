/** Which spoilers of a page its reader has asked for: all, or some by their keys. */
export type OpenSpoilers = 'all' | ReadonlySet<string>;

export const noneOpen: OpenSpoilers = new Set();

/** What of an address says it: `?spoiler=all`, `?spoiler=2.c14`. */
export const SPOILER_PARAMETER = 'spoiler';

/** Nobody opens more of one page by hand; `all` is shorter. */
const MOST_KEYS = 30;
const KEY = /^c?[1-9]\d{0,5}$/;

/** The spoilers of the text are known by their place in it, those of a comment by its number. */
export const textSpoiler = (place: number) => `${place}`;
export const commentSpoiler = (number: number) => `c${number}`;

export const isOpen = (open: OpenSpoilers, key: string) => open === 'all' || open.has(key);

/** @returns undefined for what no link of ours says */
export function readOpenSpoilers(asked: string | string[] | undefined): OpenSpoilers | undefined {
  if (asked === undefined) return noneOpen;
  if (typeof asked !== 'string') return undefined;
  if (asked === 'all') return 'all';
  const keys = asked.split('.');
  return keys.length <= MOST_KEYS && keys.every((key) => KEY.test(key)) ? new Set(keys) : undefined;
}

/** The page at an address with one more spoiler open, or with all. */
export function openedAddress(path: string, open: OpenSpoilers, key: string | 'all'): string {
  const others = open === 'all' ? [] : [...open];
  const asked = key === 'all' || others.length >= MOST_KEYS ? 'all' : [...new Set([...others, key])].join('.');
  return `${path}${path.includes('?') ? '&' : '?'}${SPOILER_PARAMETER}=${asked}`;
}
