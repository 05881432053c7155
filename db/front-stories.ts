import { and, count, eq, gte } from 'drizzle-orm';
import type { StoryCounts } from '#domain/critic.ts';
import type { FrontStories } from '#domain/front.ts';
import type { Section } from '#domain/section.ts';
import { read } from './connection.ts';
import { stories } from './schema.ts';
import { newestIds, storyCards } from './story-cards.ts';

/** How far back the front page looks in each set; more than it shows, since a story stands on it once. */
const LOOKED_AT = { reviews: 9, features: 4, lists: 1, section: 8 };

/** What the front page chooses from: the newest of everything. One index for each set, one query for all the cards. */
export async function frontStories(sections: Section[]): Promise<FrontStories> {
  const [reviews, features, lists, ...bySection] = await Promise.all([
    newestIds({ area: 'reviews' }, LOOKED_AT.reviews),
    newestIds({ area: 'stories' }, LOOKED_AT.features),
    newestIds({ area: 'lists' }, LOOKED_AT.lists),
    ...sections.map(({ id }) => newestIds({ sectionId: id }, LOOKED_AT.section)),
  ]);
  const ids = new Set([reviews, features, lists, ...bySection].flat());
  const cards = new Map((await storyCards([...ids])).map((card) => [card.id, card]));
  const of = (wanted: number[] = []) => wanted.flatMap((id) => cards.get(id) ?? []);
  return {
    reviews: of(reviews),
    features: of(features),
    list: of(lists)[0],
    sections: sections.map((section, at) => ({ section, stories: of(bySection[at]) })),
  };
}

/** How many stories of each kind came out since a time. */
export async function publishedSince(since: Date): Promise<StoryCounts> {
  const rows = await read()
    .select({ kind: stories.kind, stories: count() })
    .from(stories)
    .where(and(eq(stories.status, 'published'), gte(stories.publishedAt, since)))
    .groupBy(stories.kind);
  const counts: StoryCounts = { review: 0, feature: 0, news: 0, list: 0 };
  for (const { kind, stories } of rows) counts[kind] = stories;
  return counts;
}
