import { notFound, redirect } from 'next/navigation';
import { publishStory } from '#db/publishing.ts';
import type { ActionState } from '#domain/action-state.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { tellReaders } from './published.ts';
import { deskStoryPath } from './story-paths.ts';

/** Makes a text that has just been saved what readers have. What it lacks for that is said beside the fields. */
export async function publishText(id: number, version: number, viewer: AccountViewer): Promise<ActionState> {
  const published = await publishStory(id, viewer, new Date(), version);
  switch (published.outcome) {
    case 'published':
      tellReaders({ id, authorId: published.authorId }, published.workIds);
      return redirect(`${deskStoryPath(id)}?done=published`);
    case 'refused':
      // The fields show what was saved; only the version moved with it.
      return { message: published.message, errors: published.errors ?? {}, values: { version: String(version) } };
    case 'unseen':
      return notFound();
  }
}
