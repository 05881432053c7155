import { namesOf } from '#domain/byline.ts';
import type { StoryKind } from '#domain/story.ts';
import type { StoryCard } from '#domain/story-card.ts';

export const kindNames: Record<StoryKind, string> = {
  review: 'Review',
  feature: 'Feature',
  news: 'News',
  list: 'List',
};

export const commentCount = (comments: number) => (comments === 1 ? '1 comment' : `${comments} comments`);

/** "Games, Dev Castellane" of a review, "Feature, Maren Holt" of anything else. */
export const placeAndWriters = (story: Pick<StoryCard, 'kind' | 'section' | 'writers'>, locale: string) =>
  `${story.kind === 'review' ? story.section.name : kindNames[story.kind]}, ${namesOf(story.writers, locale)}`;
