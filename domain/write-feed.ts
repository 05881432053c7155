import { atomFeed } from './atom.ts';
import type { Feed } from './feed.ts';
import type { FeedFormat } from './feed-format.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

const writers: Record<FeedFormat, (feed: Feed) => string> = { xml: rssFeed, atom: atomFeed, json: jsonFeed };

export const writeFeed = (feed: Feed, format: FeedFormat): string => writers[format](feed);
