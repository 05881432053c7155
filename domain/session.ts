/** The cookie that carries a session. A request with it passes by the page cache. */
export const SESSION_COOKIE = 'marquee-session';

/** How long a session lasts without a visit. */
export const SESSION_DAYS = 30;
