import { and, eq } from 'drizzle-orm';
import { canonicalPath, targetPath } from '#domain/redirect.ts';
import { storyAt } from '#domain/story.ts';
import { read } from '../connection.ts';
import { movedFrom } from '../pages-at.ts';
import { findRedirect } from '../redirects.ts';
import { stories } from '../schema.ts';

export type StoryFound = { id: number; publishedAt: Date };

/**
 * The story to which an address of another site leads here, whatever its host: as a reader who asks for its path is led, by
 * where a story stands, where one stood, and what leads on.
 */
export async function findStoryAt(address: string): Promise<StoryFound | undefined> {
  if (!URL.canParse(address, 'https://old.invalid')) return undefined;
  const { pathname, search } = new URL(address, 'https://old.invalid');
  const whole = canonicalPath(pathname + search);
  if (whole === undefined) return undefined;
  const path = targetPath(whole);
  return (
    (await storyOn(path)) ?? (await storyOn(await movedFrom(path))) ?? (await storyOn((await findRedirect(whole))?.to))
  );
}

async function storyOn(path: string | undefined): Promise<StoryFound | undefined> {
  const at = path === undefined ? undefined : storyAt(path);
  if (!at) return undefined;
  const [row] = await read()
    .select({ id: stories.id, publishedAt: stories.publishedAt })
    .from(stories)
    .where(and(eq(stories.area, at.area), eq(stories.slug, at.slug), eq(stories.status, 'published')));
  return row?.publishedAt ? { id: row.id, publishedAt: row.publishedAt } : undefined;
}
