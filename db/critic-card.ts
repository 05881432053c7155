import { and, count, desc, eq, ne } from 'drizzle-orm';
import type { StoryCard } from '#domain/story-card.ts';
import { read } from './connection.ts';
import { stories } from './schema.ts';
import { storyCards } from './story-cards.ts';

/** The critic's other reviews that stand beside their bio. */
const ALSO_SHOWN = 3;

/** What else somebody reviewed: the newest, and how many reviews there are in all. */
export async function otherReviews(authorId: number, except: number): Promise<{ also: StoryCard[]; total: number }> {
  const own = and(eq(stories.status, 'published'), eq(stories.authorId, authorId), eq(stories.kind, 'review'));
  const [newest, [counted]] = await Promise.all([
    read()
      .select({ id: stories.id })
      .from(stories)
      .where(and(own, ne(stories.id, except)))
      .orderBy(desc(stories.publishedAt), desc(stories.id))
      .limit(ALSO_SHOWN),
    read().select({ reviews: count() }).from(stories).where(own),
  ]);
  return { also: await storyCards(newest.map(({ id }) => id)), total: counted?.reviews ?? 0 };
}
