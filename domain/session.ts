/** The cookie that carries a session. A request with it passes by the page cache. */
export const SESSION_COOKIE = 'marquee-session';

/** How long a session lasts without a visit. */
export const SESSION_DAYS = 30;

/** A session in use is made longer once a day; more often would set a cookie with every page. */
const RENEW_AFTER_MS = 24 * 60 * 60 * 1_000;

/** Whoever has no password shows that it is them by having come in just now. */
export const FRESH_MINUTES = 15;

export const isFresh = (cameInAt: Date, now: Date): boolean =>
  now.getTime() - cameInAt.getTime() < FRESH_MINUTES * 60_000;

/** How long a cookie or token of a session is good for. */
export const SESSION_SECONDS = SESSION_DAYS * 24 * 60 * 60;

export const isDueForRenewal = (issuedAt: Date, now: Date): boolean =>
  now.getTime() - issuedAt.getTime() >= RENEW_AFTER_MS;

type SessionCookie = {
  value: string;
  /** Whether it outlives the browser's window. */
  stay: boolean;
  secure: boolean;
};

/** A line for `Set-Cookie`. */
export function sessionCookieLine({ value, stay, secure }: SessionCookie): string {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax'];
  if (stay) attributes.push(`Max-Age=${SESSION_SECONDS}`);
  if (secure) attributes.push('Secure');
  return [`${SESSION_COOKIE}=${value}`, ...attributes].join('; ');
}
