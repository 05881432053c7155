import { eq } from 'drizzle-orm';
import type { StoryContent } from '#domain/content.ts';
import { ranksOf } from '#domain/list-entries.ts';
import type { Handle } from './engine.ts';
import { listEntries, stories } from './schema.ts';

/** The works that a story shows to readers: the one it is about, and those of its list. */
export async function worksOf(tx: Handle, storyId: number): Promise<number[]> {
  const [story] = await tx.select({ workId: stories.workId }).from(stories).where(eq(stories.id, storyId));
  const entries = await tx
    .select({ workId: listEntries.workId })
    .from(listEntries)
    .where(eq(listEntries.storyId, storyId));
  return [...(story?.workId ? [story.workId] : []), ...entries.map((entry) => entry.workId)];
}

export async function projectEntries(tx: Handle, storyId: number, { entries }: Pick<StoryContent, 'entries'>) {
  await tx.delete(listEntries).where(eq(listEntries.storyId, storyId));
  if (entries.length === 0) return;
  const ranks = ranksOf(entries);
  const rows = entries.map(({ workId, blurb }, at) => ({ storyId, workId, blurb, rank: ranks[at] ?? at + 1 }));
  await tx.insert(listEntries).values(rows);
}
