import type { StoryCounts } from '#domain/critic.ts';
import { type StoryKind, storyKinds } from '#domain/story.ts';
import type { Role } from '#domain/viewer.ts';

/** What somebody is to the publication; a reader who has a page here wrote for it once. */
export const roleNames: Record<Role | 'guest', string> = {
  guest: 'Guest',
  reader: 'Formerly of the house',
  contributor: 'Contributor',
  critic: 'Critic',
  editor: 'Editor',
  moderator: 'Moderator',
  admin: 'Publisher',
};

const words: Record<StoryKind, [one: string, many: string]> = {
  review: ['review', 'reviews'],
  feature: ['feature', 'features'],
  news: ['news story', 'news stories'],
  list: ['list', 'lists'],
};

/** "214 reviews", "1 feature", "9 lists": what there is of each kind, in words. */
export function countsInWords(counts: StoryCounts, locale: string): string[] {
  const figure = new Intl.NumberFormat(locale);
  return storyKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${figure.format(counts[kind])} ${words[kind][counts[kind] === 1 ? 0 : 1]}`);
}
