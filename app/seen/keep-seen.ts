import { cookies } from 'next/headers';
import { changed } from '#app/page-cache.ts';
import { setMarks } from '#app/set-marks.ts';
import { mergeSeen } from '#db/seen-works.ts';
import { pageTags } from '#domain/page-tags.ts';
import type { SeenWorks } from '#domain/seen.ts';
import { readSeenCookie, SEEN_COOKIE, writeSeenCookie } from '#domain/seen-cookie.ts';

/** Changes what the browser of somebody without an account keeps. Only in an action. */
export async function keepSeen(change: (seen: SeenWorks) => SeenWorks) {
  const kept = (await cookies()).get(SEEN_COOKIE)?.value;
  await setMarks(SEEN_COOKIE, writeSeenCookie(change(readSeenCookie(kept))));
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
