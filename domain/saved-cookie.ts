import { cookieValue } from './cookie-value.ts';
import { HIGHEST_ID } from './highest-id.ts';

/** In which the browser of somebody without an account keeps what they have saved for later. */
export const SAVED_COOKIE = 'marquee-saved';

/** A number takes eleven letters at the most, and a browser takes some 4,000. Whoever saves more has a reason to sign up. */
export const SAVED_KEPT = 100;

/** "12_30_31": stories, the last saved last. What is no number of a story is passed over. */
export function readSavedCookie(value: string | undefined): number[] {
  const written = (value ?? '').split('_').filter((id) => /^[1-9]\d{0,9}$/.test(id));
  const ids = written.map(Number).filter((id) => id <= HIGHEST_ID);
  return [...new Set(ids)].slice(-SAVED_KEPT);
}

/** The newest that fit. */
export const writeSavedCookie = (ids: readonly number[]): string => ids.slice(-SAVED_KEPT).join('_');

/** Whether a request comes from a browser that keeps one of these stories; `cookie` as browsers send it. */
export function carriesSaved(cookie: string | undefined, stories: ReadonlySet<number>): boolean {
  const value = stories.size === 0 ? undefined : cookieValue(cookie, SAVED_COOKIE);
  return value !== undefined && readSavedCookie(value).some((id) => stories.has(id));
}
