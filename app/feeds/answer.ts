import { currentPublication } from '#app/publication.ts';
import { settings } from '#db/settings.ts';
import { type FeedItem, idIn, type Site, updatedAt } from '#domain/feed.ts';
import { type FeedFormat, feedFormats } from '#domain/feed-format.ts';
import { writeFeed } from '#domain/write-feed.ts';

/** What a feed is the feed of. */
export type FeedSource = {
  /** What it is known by for ever: `section-3`. The feed of the site has no name. */
  name: string;
  title: string;
  description: string;
  /** The page that it belongs to, and its own address without the ending. */
  path: string;
  feed: string;
  items: (site: Site) => FeedItem[];
};

/** A feed in one of its formats. What has changed is asked for by its tag (server/answer.ts). */
export async function feedAnswer({ name, path, feed, items, ...said }: FeedSource, format: FeedFormat) {
  const publication = await currentPublication();
  const site = { publication, url: settings().url };
  const told = items(site);
  const changed = updatedAt({ items: told });
  const body = writeFeed(
    {
      ...said,
      id: name ? idIn(site, name) : `${site.url}/`,
      url: site.url + path,
      feed: site.url + feed,
      language: publication.locale,
      publisher: publication.name,
      items: told,
    },
    format,
  );
  return new Response(body, {
    headers: {
      'content-type': `${feedFormats[format].type}; charset=utf-8`,
      ...(changed && { 'last-modified': changed.toUTCString() }),
    },
  });
}
