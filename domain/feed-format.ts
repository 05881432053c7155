/** The formats that feeds are given in, by the ending of their address. */
export const feedFormats = {
  xml: { name: 'RSS', type: 'application/rss+xml' },
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
} as const;
export type FeedFormat = keyof typeof feedFormats;

export const feedEndings = Object.keys(feedFormats) as FeedFormat[];

/** A feed has one address without its ending, and a file for each format: /sections/film/feed and its .xml, .atom, .json. */
export const feedPath = (base: string, format: FeedFormat) => `${base}.${format}`;

/** Beside a page: what stands on it. The front page is the root. */
export const feedOf = (path: string) => `${path === '/' ? '' : path}/feed`;

/** Beside a story: what is said under it. */
export const commentFeedOf = (path: string) => `${path}/comments`;

/** Reads the last part of an address, such as feed.atom; undefined when it names no feed. */
export function feedFile(file: string): { of: 'feed' | 'comments'; format: FeedFormat } | undefined {
  const [, of, ending] = /^(feed|comments)\.([a-z]+)$/.exec(file) ?? [];
  const format = feedEndings.find((one) => one === ending);
  return of && format ? { of: of as 'feed' | 'comments', format } : undefined;
}
