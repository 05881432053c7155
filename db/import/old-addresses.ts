import { and, eq } from 'drizzle-orm';
import { storyPath } from '#domain/story.ts';
import { read } from '../connection.ts';
import type { Handle } from '../engine.ts';
import { oldAddresses, stories } from '../schema.ts';

/** A path under which readers knew a story elsewhere, or its number there (`/?p=12`), leads on to it. Whoever has the path first keeps it. */
export async function rememberOldAddress(tx: Handle, path: string, storyId: number) {
  await tx.insert(oldAddresses).values({ path, storyId }).onConflictDoNothing();
}

/** Where the story stands now that readers knew at this path; undefined when they cannot have it. */
export async function findOldAddress(path: string): Promise<string | undefined> {
  const [story] = await read()
    .select({ area: stories.area, slug: stories.slug })
    .from(oldAddresses)
    .innerJoin(stories, eq(stories.id, oldAddresses.storyId))
    .where(and(eq(oldAddresses.path, path), eq(stories.status, 'published')));
  return story?.slug ? storyPath({ area: story.area, slug: story.slug }) : undefined;
}
