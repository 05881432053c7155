import { showsWhole } from '#app/(stories)/read-story.ts';
import { shows } from '#app/page-cache.ts';
import { currentPublication } from '#app/publication.ts';
import { newestCorrections } from '#db/corrections.ts';
import { newestWhole } from '#db/stories.ts';
import { CORRECTIONS_PATH, correctionItem, FEED_CORRECTIONS } from '#domain/correction-feed.ts';
import { FEED_STORIES } from '#domain/feed.ts';
import { feedOf } from '#domain/feed-format.ts';
import { pageTags } from '#domain/page-tags.ts';
import { storyItem } from '#domain/story-feed.ts';
import { allStories, type StorySet } from '#domain/story-set.ts';
import type { FeedSource } from './answer.ts';

type Subject = Omit<FeedSource, 'feed' | 'items'>;

/** The newest stories of a set, whole, beside the page that shows the set. */
export async function storiesSource(set: StorySet, subject: Subject): Promise<FeedSource> {
  const stories = await newestWhole(set, FEED_STORIES);
  shows(pageTags.stories);
  for (const story of stories) showsWhole(story);
  return { ...subject, feed: feedOf(subject.path), items: (site) => stories.map((story) => storyItem(story, site)) };
}

export async function siteSource(): Promise<FeedSource> {
  const { name: title, tagline: description } = await currentPublication();
  return storiesSource(allStories, { name: '', title, description, path: '/' });
}

export async function correctionsSource(): Promise<FeedSource> {
  const [{ name }, corrections] = await Promise.all([currentPublication(), newestCorrections(FEED_CORRECTIONS)]);
  shows(pageTags.stories);
  return {
    name: 'corrections',
    title: `${name}: corrections`,
    description: `What ${name} got wrong, and when it was put right.`,
    path: CORRECTIONS_PATH,
    feed: feedOf(CORRECTIONS_PATH),
    items: (site) => corrections.map((correction) => correctionItem(correction, site)),
  };
}
