import { eq, inArray } from 'drizzle-orm';
import type { StoryContent } from '#domain/content.ts';
import { ranksOf } from '#domain/list-entries.ts';
import { slugOf } from '#domain/slug.ts';
import type { Handle } from './engine.ts';
import { listEntries, stories, storyTags, tags } from './schema.ts';

/** The works that a story shows to readers: the one it is about, and those of its list. */
export async function worksOf(tx: Handle, storyId: number): Promise<number[]> {
  const [story] = await tx.select({ workId: stories.workId }).from(stories).where(eq(stories.id, storyId));
  const entries = await tx
    .select({ workId: listEntries.workId })
    .from(listEntries)
    .where(eq(listEntries.storyId, storyId));
  return [...(story?.workId ? [story.workId] : []), ...entries.map((entry) => entry.workId)];
}

export async function projectTags(tx: Handle, storyId: number, names: string[]) {
  await tx.delete(storyTags).where(eq(storyTags.storyId, storyId));
  if (names.length === 0) return;
  // In one order for everybody, so that two publications that make the same tags wait instead of locking each other out.
  const wanted = new Map(names.map((name) => [slugOf(name), name]));
  const rows = [...wanted].map(([slug, name]) => ({ slug, name })).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  await tx.insert(tags).values(rows).onConflictDoNothing();
  const known = await tx
    .select({ id: tags.id })
    .from(tags)
    .where(inArray(tags.slug, [...wanted.keys()]));
  await tx.insert(storyTags).values(known.map(({ id }) => ({ storyId, tagId: id })));
}

export async function projectEntries(tx: Handle, storyId: number, { entries }: Pick<StoryContent, 'entries'>) {
  await tx.delete(listEntries).where(eq(listEntries.storyId, storyId));
  if (entries.length === 0) return;
  const ranks = ranksOf(entries);
  const rows = entries.map(({ workId, blurb }, at) => ({ storyId, workId, blurb, rank: ranks[at] ?? at + 1 }));
  await tx.insert(listEntries).values(rows);
}
