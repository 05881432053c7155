import { KEPT_COOKIE } from '#domain/comment.ts';
import { SESSION_COOKIE } from '#domain/session.ts';

/** Whether a request may get another page than everybody. It may be wrong in this direction only, so it looks for names. */
export const isSomebody = (cookie: string | undefined) =>
  cookie !== undefined && (cookie.includes(SESSION_COOKIE) || cookie.includes(KEPT_COOKIE));
