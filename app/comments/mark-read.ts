import { headers } from 'next/headers';
import { seeComments } from '#db/notifications.ts';
import { everyComment, type ThreadPage } from '#domain/thread.ts';
import type { Viewer } from '#domain/viewer.ts';

/** Whoever reads a page of a thread has seen what they were told of it. A page that is only fetched ahead is not read. */
export async function markRead({ entries }: ThreadPage, viewer: Viewer, now: Date) {
  if (viewer.kind === 'anonymous' || (await headers()).get('sec-purpose')?.includes('prefetch')) return;
  await seeComments(
    viewer.id,
    everyComment(entries).map(({ id }) => id),
    now,
  );
}
