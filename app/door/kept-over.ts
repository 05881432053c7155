import { keptKey } from '#app/comments/kept-key.ts';
import { findKeptOver } from '#db/kept-comments.ts';
import { storyAt } from '#domain/story.ts';

/** The headline of the story that somebody goes back to, when words of theirs wait there. */
export async function keptOver(next: string): Promise<string | undefined> {
  const key = await keptKey();
  const story = storyAt(next);
  return key && story ? findKeptOver(key, story.area, story.slug, new Date()) : undefined;
}
