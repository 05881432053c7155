import { criticPath } from './critic.ts';
import { descriptionOf } from './description.ts';
import { type FeedItem, idIn, type Site } from './feed.ts';
import { commentFeedOf } from './feed-format.ts';
import { plainHeadline } from './headline.ts';
import { sharePicturePath } from './picture.ts';
import { storyPath } from './story.ts';
import { storyHtml } from './story-html.ts';
import type { WholeStory } from './whole-story.ts';

/** A story in a feed: the published text, whole, without what spoils. */
export function storyItem(story: WholeStory, site: Site): FeedItem {
  const url = site.url + storyPath(story);
  return {
    id: idIn(site, `story-${story.id}`),
    title: plainHeadline(story.headline),
    url,
    published: story.publishedAt,
    updated: story.changedAt,
    authors: story.writers.map((writer) => ({ name: writer.name, url: site.url + criticPath(writer) })),
    categories: [...(story.section ? [story.section.name] : []), ...story.tags],
    summary: descriptionOf(story),
    html: storyHtml(story, site),
    ...(story.lead && { picture: site.url + sharePicturePath(story.lead) }),
    talk: { url: `${url}#comments`, feed: commentFeedOf(url) },
  };
}
