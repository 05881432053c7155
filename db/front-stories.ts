import { and, count, eq, gte } from 'drizzle-orm';
import type { StoryCounts } from '#domain/critic.ts';
import type { FrontStories, PickedStories } from '#domain/front.ts';
import { type FrontPicks, frontSlotNames } from '#domain/front-slots.ts';
import type { Section } from '#domain/section.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { read } from './connection.ts';
import { stories } from './schema.ts';
import { newestIds, storyCards } from './story-cards.ts';

/** How far back the front page looks in each set; more than it shows, since a story stands on it once. */
const LOOKED_AT = { reviews: 9, features: 4, lists: 1, section: 8 };

/** What the front page chooses from: the newest of everything. One index for each set, one query for all the cards. */
export async function frontStories(
  sections: Section[],
  picks: FrontPicks,
): Promise<FrontStories & { picked: PickedStories }> {
  const [reviews, features, lists, ...bySection] = await Promise.all([
    newestIds({ area: 'reviews' }, LOOKED_AT.reviews),
    newestIds({ area: 'stories' }, LOOKED_AT.features),
    newestIds({ area: 'lists' }, LOOKED_AT.lists),
    ...sections.map(({ id }) => newestIds({ sectionId: id }, LOOKED_AT.section)),
  ]);
  const ids = new Set([Object.values(picks), reviews, features, lists, ...bySection].flat());
  const cards = new Map((await storyCards([...ids])).map((card) => [card.id, card]));
  const of = (wanted: number[] = []) => wanted.flatMap((id) => cards.get(id) ?? []);
  return {
    reviews: of(reviews),
    features: of(features),
    list: of(lists)[0],
    picked: pickedOf(picks, cards),
    sections: sections.map((section, at) => ({ section, stories: of(bySection[at]) })),
  };
}

/** Of what readers do not have there is no card, so a story that is withdrawn drops out by itself. */
function pickedOf(picks: FrontPicks, cards: Map<number, StoryCard>): PickedStories {
  const found = frontSlotNames.flatMap((slot) => {
    const card = cards.get(picks[slot] ?? 0);
    return card ? [[slot, card] as const] : [];
  });
  return Object.fromEntries(found);
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
