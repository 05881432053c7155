import { SESSION_COOKIE } from '#domain/session.ts';

/** The cookie that carries a comment typed before signing in: its page holds the text. */
const KEPT_COMMENT = 'marquee-kept';

/** Whether a request may get another page than everybody. It may be wrong in this direction only, so it looks for names. */
export const isSomebody = (cookie: string | undefined) =>
  cookie !== undefined && (cookie.includes(SESSION_COOKIE) || cookie.includes(KEPT_COMMENT));
