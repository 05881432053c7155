import { keptKey } from '#app/comments/kept-key.ts';
import { findKeptOver } from '#db/kept-comments.ts';
import { storyAreas } from '#domain/story.ts';

/** The headline of the story that somebody goes back to, when words of theirs wait there. */
export async function keptOver(next: string): Promise<string | undefined> {
  const key = await keptKey();
  const [, first, slug] = /^\/([^/]+)\/([^/?#]+)/.exec(next) ?? [];
  const area = storyAreas.find((name) => name === first);
  return key && area && slug ? findKeptOver(key, area, slug, new Date()) : undefined;
}
