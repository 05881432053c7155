import type { Metadata } from 'next';
import type { StoryQuery } from '#app/comments/thread-part.tsx';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { settings } from '#db/settings.ts';
import { criticPath } from '#domain/critic.ts';
import { isoMinute } from '#domain/dates.ts';
import { descriptionOf } from '#domain/description.ts';
import { commentFeedOf, feedOf } from '#domain/feed-format.ts';
import { plainHeadline } from '#domain/headline.ts';
import { SPOILER_PARAMETER } from '#domain/open-spoilers.ts';
import { shareAlt, sharePath, storyShareImage } from '#domain/share-image.ts';
import { type StoryArea, storyPath } from '#domain/story.ts';
import { threadView } from '#domain/thread-view.ts';
import { readStory } from './read-story.ts';

/** What search engines, feeds and shared links are told of a story. */
export async function storyMetadata(area: StoryArea, slug: string, query: StoryQuery): Promise<Metadata> {
  const story = await readStory(area, slug);
  const publication = await currentPublication();
  const [path, title] = [storyPath(story), plainHeadline(story.headline)];
  const page = await pageMetadata({
    ...{ title, path, description: descriptionOf(story), picture: story.lead },
    embeds: true,
    share: {
      path: sharePath(story, storyShareImage(story, publication)),
      alt: shareAlt(story.headline, descriptionOf(story), story.score, publication.scoreScale),
    },
    feeds: [
      ...(story.kind === 'list' ? [{ feed: feedOf(path), title }] : []),
      { feed: commentFeedOf(path), title: `Comments on ${title}` },
    ],
  });
  return {
    ...page,
    // What is covered for those who read shall not be found by those who search; nor the same comments in another order.
    ...((query[SPOILER_PARAMETER] || threadView(query) !== 'oldest') && { robots: { index: false } }),
    authors: story.writers.map((writer) => ({ name: writer.name, url: criticPath(writer) })),
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: isoMinute(story.publishedAt, publication),
      modifiedTime: isoMinute(story.changedAt, publication),
      authors: story.writers.map((writer) => settings().url + criticPath(writer)),
      tags: story.tags,
      ...(story.section && { section: story.section.name }),
    },
  };
}
