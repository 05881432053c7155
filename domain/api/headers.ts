import type { RateLimit } from '#domain/rate-limit.ts';
import { DEVELOPERS_PATH, OPENAPI_PATH } from './address.ts';

/** One a second for as long as somebody likes, or a crawl of 15,000 stories in one go. */
export const READING_API: RateLimit = { name: 'api', times: 300, minutes: 5 };

/** Any page may ask from a browser: there is nothing in it but what everybody reads. Where it is described is said each time. */
export const apiHeaders = (site: string): Record<string, string> => ({
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
  // What it says stands on pages, which are what people are to find.
  'x-robots-tag': 'noindex',
  link: `<${site}${OPENAPI_PATH}>; rel="service-desc", <${site}${DEVELOPERS_PATH}>; rel="service-doc"`,
});

export const API_METHODS = 'GET, HEAD, OPTIONS';

/** What a preflight is told. Nobody is asked who they are, so any header may come along. */
export const preflightHeaders: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': API_METHODS,
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
};

/** What is left of a limit: how many more are welcome now, and when one more is. */
export type Left = { left: number; next: Date | null };

const secondsUntil = (at: Date, now: Date) => Math.max(1, Math.ceil((at.getTime() - now.getTime()) / 1000));

/** As draft-ietf-httpapi-ratelimit-headers-10 has them; Retry-After is of RFC 9110. */
export function limitHeaders({ left, next }: Left, allowed: Date | null, now: Date): [name: string, value: string][] {
  const { name, times, minutes } = READING_API;
  const seconds = next ? secondsUntil(next, now) : minutes * 60;
  return [
    ['ratelimit-policy', `"${name}";q=${times};w=${minutes * 60}`],
    ['ratelimit', `"${name}";r=${left};t=${seconds}`],
    ...(allowed ? [['retry-after', String(secondsUntil(allowed, now))] as [string, string]] : []),
  ];
}
