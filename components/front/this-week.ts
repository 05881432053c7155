import type { StoryCounts } from '#domain/critic.ts';
import { numberInWords } from '#domain/number-words.ts';
import { type StoryKind, storyKinds } from '#domain/story.ts';

const words: Record<StoryKind, [one: string, many: string]> = {
  review: ['review', 'reviews'],
  feature: ['feature', 'features'],
  news: ['piece of news', 'pieces of news'],
  list: ['list', 'lists'],
};

/** "This week: eleven reviews, two features and one list"; undefined in a week without stories. */
export function thisWeek(counts: StoryCounts, locale: string): string | undefined {
  const parts = storyKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${numberInWords(counts[kind], locale)} ${words[kind][counts[kind] === 1 ? 0 : 1]}`);
  if (parts.length === 0) return undefined;
  return `This week: ${new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)}`;
}
