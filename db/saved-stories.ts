import { and, count, desc, eq, inArray } from 'drizzle-orm';
import { lastPage, STORIES_PER_PAGE } from '#domain/pagination.ts';
import type { StoryPage } from '#domain/story-page.ts';
import { read, transaction } from './connection.ts';
import { savedStories, stories } from './schema.ts';
import { storyCards } from './story-cards.ts';

export async function isSaved(storyId: number, accountId: number): Promise<boolean> {
  const rows = await read()
    .select({ storyId: savedStories.storyId })
    .from(savedStories)
    .where(and(eq(savedStories.accountId, accountId), eq(savedStories.storyId, storyId)));
  return rows.length > 0;
}

/** Saves stories for later, the last of them as the newest; what was saved already stays where it is, what is gone is passed over. */
export const saveStories = (accountId: number, ids: readonly number[], now: Date): Promise<void> =>
  transaction(async (tx) => {
    const there = await tx
      .select({ id: stories.id })
      .from(stories)
      .where(inArray(stories.id, [...ids]));
    const known = new Set(there.map(({ id }) => id));
    const rows = ids
      .filter((id) => known.has(id))
      .map((storyId, at, all) => ({ accountId, storyId, savedAt: new Date(now.getTime() - (all.length - 1 - at)) }));
    if (rows.length > 0) await tx.insert(savedStories).values(rows).onConflictDoNothing();
  });

export const unsaveStory = (accountId: number, storyId: number): Promise<void> =>
  transaction(async (tx) => {
    await tx.delete(savedStories).where(and(eq(savedStories.accountId, accountId), eq(savedStories.storyId, storyId)));
  });

/** A page of what an account has saved and everybody can read, the last saved first; undefined past the end. */
export async function savedPage(accountId: number, page: number): Promise<StoryPage | undefined> {
  const own = and(eq(savedStories.accountId, accountId), eq(stories.status, 'published'));
  const [all] = await read()
    .select({ total: count() })
    .from(savedStories)
    .innerJoin(stories, eq(stories.id, savedStories.storyId))
    .where(own);
  const total = all?.total ?? 0;
  const last = lastPage(total);
  if (page > last) return undefined;
  const rows = await read()
    .select({ id: savedStories.storyId })
    .from(savedStories)
    .innerJoin(stories, eq(stories.id, savedStories.storyId))
    .where(own)
    .orderBy(desc(savedStories.savedAt), desc(savedStories.storyId))
    .limit(STORIES_PER_PAGE)
    .offset((page - 1) * STORIES_PER_PAGE);
  return { stories: await storyCards(rows.map(({ id }) => id)), page, last, total };
}

/** The same of what a browser keeps: `ids` with the last saved last. */
export async function keptPage(ids: readonly number[], page: number): Promise<StoryPage | undefined> {
  const cards = await storyCards(ids.toReversed());
  const last = lastPage(cards.length);
  if (page > last) return undefined;
  const from = (page - 1) * STORIES_PER_PAGE;
  return { stories: cards.slice(from, from + STORIES_PER_PAGE), page, last, total: cards.length };
}
