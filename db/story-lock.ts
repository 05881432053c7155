import { eq, sql } from 'drizzle-orm';
import type { Handle } from './engine.ts';
import { stories } from './schema.ts';

/**
 * Holds a story until the transaction ends, so that its parts are read and written as one. SQLite has one writer anyhow;
 * on PostgreSQL an update that changes nothing locks the row. Always taken before anything else of the story.
 */
export async function lockStory(tx: Handle, storyId: number) {
  await tx
    .update(stories)
    .set({ status: sql`${stories.status}` })
    .where(eq(stories.id, storyId));
}

/** Holds many stories, in one order for everybody, so that two who hold the same ones wait instead of locking each other out. */
export async function lockStories(tx: Handle, storyIds: Iterable<number>): Promise<number[]> {
  const ids = [...new Set(storyIds)].toSorted((a, b) => a - b);
  for (const id of ids) await lockStory(tx, id);
  return ids;
}
