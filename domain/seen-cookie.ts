import { cookieValue } from './cookie-value.ts';
import { HIGHEST_ID } from './highest-id.ts';
import type { Seen, SeenWorks } from './seen.ts';

/** In which the browser of somebody without an account keeps what they have seen. Whoever sends it may get other pages. */
export const SEEN_COOKIE = 'marquee-seen';

/** A browser takes some 4,000 letters; a mark takes twenty at the most. Whoever has seen more has a reason to sign up. */
export const SEEN_KEPT = 150;

const MARK = /^(\d{1,10})(?:\.(\d{1,4})(?:\.(\d{1,4}))?)?$/;

/** "12_30.2_31.2.5": all of 12, 30 up to season 2, 31 up to its episode 5. What is no mark is passed over. */
export function readSeenCookie(value: string | undefined): SeenWorks {
  const marks = (value ?? '').split('_').slice(0, SEEN_KEPT);
  return new Map(marks.flatMap((mark) => markOf(MARK.exec(mark))));
}

function markOf(match: RegExpExecArray | null): [number, Seen][] {
  const [, id, season, episode] = match ?? [];
  const workId = Number(id);
  if (!id || workId < 1 || workId > HIGHEST_ID) return [];
  if (season === undefined) return [[workId, 'all']];
  return [[workId, { season: Number(season), episode: episode === undefined ? null : Number(episode) }]];
}

/** The newest marks that fit; the newest is the last. */
export const writeSeenCookie = (seen: SeenWorks): string =>
  [...seen]
    .slice(-SEEN_KEPT)
    .map(([id, mark]) => written(id, mark))
    .join('_');

const written = (id: number, mark: Seen) =>
  mark === 'all' ? `${id}` : [id, mark.season, ...(mark.episode === null ? [] : [mark.episode])].join('.');

/** Whether a request carries marks of one of these works; `cookie` as browsers send it. */
export function carriesSeen(cookie: string | undefined, works: ReadonlySet<number>): boolean {
  const value = works.size === 0 ? undefined : cookieValue(cookie, SEEN_COOKIE);
  return value !== undefined && [...readSeenCookie(value).keys()].some((id) => works.has(id));
}
