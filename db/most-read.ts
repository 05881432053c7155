import type { Days } from '#domain/numbers.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { highestIn } from './numbers.ts';
import { storyCards } from './story-cards.ts';

export type MostRead = { story: StoryCard; reads: number };

/** The published stories that were read most in these days, and how often that was. */
export async function mostRead(days: Days, limit: number): Promise<MostRead[]> {
  // Some may have been withdrawn since; as many again leaves enough.
  const rows = await highestIn('house', days, limit * 2);
  const reads = new Map(rows.map((row) => [row.storyId, row.reads]));
  const cards = await storyCards(rows.map(({ storyId }) => storyId));
  return cards.slice(0, limit).map((story) => ({ story, reads: reads.get(story.id) ?? 0 }));
}
