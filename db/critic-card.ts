import { and, count, desc, eq, ne, sql } from 'drizzle-orm';
import type { StoryCard } from '#domain/story-card.ts';
import { prepared } from './prepared.ts';
import { stories } from './schema.ts';
import { storyCards } from './story-cards.ts';

/** The critic's other reviews that stand beside their bio. */
const ALSO_SHOWN = 3;

/** What else somebody reviewed: the newest, and how many reviews there are in all. */
export async function otherReviews(authorId: number, except: number): Promise<{ also: StoryCard[]; total: number }> {
  const [newest, [counted]] = await Promise.all([newestOthers({ authorId, except }), allOf({ authorId })]);
  return { also: await storyCards(newest.map(({ id }) => id)), total: counted?.reviews ?? 0 };
}

const byAuthor = and(
  eq(stories.status, 'published'),
  eq(stories.authorId, sql.placeholder('authorId')),
  eq(stories.kind, 'review'),
);

const newestOthers = prepared('newest other reviews', (db) =>
  db
    .select({ id: stories.id })
    .from(stories)
    .where(and(byAuthor, ne(stories.id, sql.placeholder('except'))))
    .orderBy(desc(stories.publishedAt), desc(stories.id))
    .limit(ALSO_SHOWN),
);

const allOf = prepared('reviews of a critic', (db) => db.select({ reviews: count() }).from(stories).where(byAuthor));
