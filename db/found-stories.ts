import type { Calendar } from '#domain/dates.ts';
import type { StoryCard } from '#domain/story-card.ts';
import { publishedTexts } from './published-texts.ts';
import { storyCards } from './story-cards.ts';

/** A story that was found: its card, and what it is found by beside that. */
export type StoryHit = {
  card: StoryCard;
  /** Its tags, and who made its work or plays in it, as whom. */
  names: string[];
  /** Its text, as far as everybody may read it. */
  passages: string[];
};

/** These stories, in this order; what is not published is left out. */
export async function foundStories(ids: number[], calendar: Pick<Calendar, 'timeZone'>): Promise<StoryHit[]> {
  const cards = await storyCards(ids);
  const texts = new Map((await publishedTexts(ids, calendar)).map((text) => [text.id, text]));
  return cards.flatMap((card) => {
    const text = texts.get(card.id);
    if (!text) return [];
    const shown = ['', card.section.name, card.edition, ...card.writers.map(({ name }) => name)];
    const names = [...new Set(text.names)].filter((name) => !shown.includes(name));
    return [{ card, names, passages: text.passages }];
  });
}
