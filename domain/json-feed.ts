import type { Feed, FeedItem } from './feed.ts';
import { feedPath } from './feed-format.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: feedPath(feed.feed, 'json'),
    ...(feed.description && { description: feed.description }),
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.items.map(jsonItem),
  });
}

function jsonItem({ summary, picture, ...item }: FeedItem) {
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    content_html: item.html,
    ...(summary && { summary }),
    ...(picture && { image: picture }),
    date_published: item.published.toISOString(),
    date_modified: item.updated.toISOString(),
    ...(item.authors.length > 0 && { authors: item.authors }),
    ...(item.categories.length > 0 && { tags: item.categories }),
  };
}
