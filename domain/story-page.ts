import type { StoryCard } from './story-card.ts';

/** One page of an archive, newest first. */
export type StoryPage = {
  stories: StoryCard[];
  page: number;
  last: number;
  /** In the whole set. */
  total: number;
};
