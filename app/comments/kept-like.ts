import { cookies } from 'next/headers';
import { setDoorCookie } from '#app/door/cookie.ts';
import { changed } from '#app/page-cache.ts';
import { likeComment } from '#db/likes.ts';
import { findSessionViewer, type Session } from '#db/sessions.ts';
import { likeForm } from '#domain/comment-form.ts';
import { pageTags } from '#domain/page-tags.ts';

export const LIKE_COOKIE = 'marquee-like';
const AN_HOUR = 60 * 60;

/** Remembers in this browser what its reader pressed: only our own form gets here, so nobody is led to it by a link. */
export const keepLike = (comment: number) => setDoorCookie(LIKE_COOKIE, `${comment}`, AN_HOUR);

/** Does it for whoever has come in. Their own comment, or one that has gone meanwhile, is let be. Only in an action. */
export async function takeLikeAlong(session: Session) {
  const jar = await cookies();
  const kept = jar.get(LIKE_COOKIE)?.value;
  if (kept === undefined) return;
  jar.delete(LIKE_COOKIE);
  const viewer = await findSessionViewer(session);
  const { comment } = likeForm.parse({ like: kept });
  const result = viewer && comment && (await likeComment(comment, true, viewer, new Date()));
  if (result && result.kind === 'done') changed(pageTags.likes(result.story.id));
}
