import { headers } from 'next/headers';
import { seeComments } from '#db/notifications.ts';
import { everyComment, type ThreadPage } from '#domain/thread.ts';
import type { Viewer } from '#domain/viewer.ts';

/** Whoever reads a page of a thread has seen what they were told of it. */
export async function markRead({ entries }: ThreadPage, viewer: Viewer, now: Date) {
  if (viewer.kind === 'anonymous' || (await isUnread())) return;
  await seeComments(
    viewer.id,
    everyComment(entries).map(({ id }) => id),
    now,
  );
}

/** A page that is only fetched ahead, or of which a script takes no more than a button or what bars covered. */
async function isUnread() {
  const asked = await headers();
  return asked.get('sec-purpose')?.includes('prefetch') || asked.get('x-shows') === 'part';
}
