import { cookies } from 'next/headers';
import { changed } from '#app/page-cache.ts';
import { mergeSeen } from '#db/seen-works.ts';
import { settings } from '#db/settings.ts';
import { pageTags } from '#domain/page-tags.ts';
import type { SeenWorks } from '#domain/seen.ts';
import { readSeenCookie, SEEN_COOKIE, SEEN_FOR_SECONDS, writeSeenCookie } from '#domain/seen-cookie.ts';

/** Changes what the browser of somebody without an account keeps. Only in an action. */
export async function keepSeen(change: (seen: SeenWorks) => SeenWorks) {
  const jar = await cookies();
  const value = writeSeenCookie(change(readSeenCookie(jar.get(SEEN_COOKIE)?.value)));
  const secure = settings().url.startsWith('https:');
  if (value === '') jar.delete(SEEN_COOKIE);
  else jar.set(SEEN_COOKIE, value, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: SEEN_FOR_SECONDS });
}

/** Gives an account what this browser has kept until now. Only in an action. */
export async function takeSeenAlong(accountId: number) {
  const jar = await cookies();
  const kept = jar.get(SEEN_COOKIE)?.value;
  if (kept === undefined) return;
  await mergeSeen(accountId, readSeenCookie(kept), new Date());
  changed(pageTags.reader(accountId));
  jar.delete(SEEN_COOKIE);
}
