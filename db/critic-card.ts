import { and, count, desc, eq, ne, sql } from 'drizzle-orm';
import { type Byline, bylineKey } from '#domain/byline.ts';
import type { StoryCard } from '#domain/story-card.ts';
import type { Handle } from './engine.ts';
import { prepared } from './prepared.ts';
import { storyBylines } from './schema.ts';
import { storyCards } from './story-cards.ts';

/** The critic's other reviews that stand beside their bio. */
const ALSO_SHOWN = 3;

export type OtherReviews = { also: StoryCard[]; total: number };

/** What else each of these reviewed: the newest, and how many reviews there are in all. By their keys. */
export async function otherReviews(writers: readonly Byline[], except: number): Promise<Map<string, OtherReviews>> {
  const found = await Promise.all(
    writers.map(async ({ by, id }) => {
      const [newest, [counted]] = await Promise.all([newestOthers[by]({ id, except }), allOf[by]({ id })]);
      return { key: bylineKey({ by, id }), ids: newest.map((one) => one.id), total: counted?.reviews ?? 0 };
    }),
  );
  const cards = await storyCards([...new Set(found.flatMap(({ ids }) => ids))]);
  return new Map(
    found.map(({ key, ids, total }) => [
      key,
      { also: ids.flatMap((id) => cards.find((card) => card.id === id) ?? []), total },
    ]),
  );
}

const columns = { account: storyBylines.accountId, guest: storyBylines.guestId };

const reviewsBy = (by: Byline['by']) => and(eq(columns[by], sql.placeholder('id')), eq(storyBylines.kind, 'review'));

const newest = (db: Handle, by: Byline['by']) =>
  db
    .select({ id: storyBylines.storyId })
    .from(storyBylines)
    .where(and(reviewsBy(by), ne(storyBylines.storyId, sql.placeholder('except'))))
    .orderBy(desc(storyBylines.publishedAt), desc(storyBylines.storyId))
    .limit(ALSO_SHOWN);

const newestOthers = {
  account: prepared('newest other reviews', (db) => newest(db, 'account')),
  guest: prepared('newest other reviews of a guest', (db) => newest(db, 'guest')),
};

const counted = (db: Handle, by: Byline['by']) =>
  db.select({ reviews: count() }).from(storyBylines).where(reviewsBy(by));

const allOf = {
  account: prepared('reviews of a critic', (db) => counted(db, 'account')),
  guest: prepared('reviews of a guest', (db) => counted(db, 'guest')),
};
