import { cookies } from 'next/headers';
import { shows } from '#app/page-cache.ts';
import { currentViewer } from '#app/viewer.ts';
import { chainOf, seenAmong } from '#db/seen-works.ts';
import { pageTags } from '#domain/page-tags.ts';
import type { SeenWorks, WorkChain } from '#domain/seen.ts';
import { readSeenCookie, SEEN_COOKIE } from '#domain/seen-cookie.ts';

/** What the viewer has seen of a work and of what it is a part of. The page then says that it depends on it. */
export async function currentSeen(workId: number): Promise<{ chain: WorkChain; seen: SeenWorks }> {
  const chain = await chainOf(workId);
  const ids = chain.map(({ id }) => id);
  shows(...ids.map(pageTags.seen));
  const viewer = await currentViewer();
  if (viewer.kind === 'account') return { chain, seen: await seenAmong(viewer.id, ids) };
  return { chain, seen: readSeenCookie((await cookies()).get(SEEN_COOKIE)?.value) };
}
