import { type Feed, type FeedAuthor, type FeedItem, updatedAt } from './feed.ts';
import { feedPath } from './feed-format.ts';
import { xmlText } from './xml.ts';

/** Atom wants a time even of a feed in which nothing has happened yet. */
const NEVER = new Date(0);

const link = (rel: string, type: string, href: string) => `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;

/** A feed as Atom 1.0 (RFC 4287). What has no author of its own is by the publication. */
export function atomFeed(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    `<id>${xmlText(feed.id)}</id>`,
    `<title>${xmlText(feed.title)}</title>`,
    ...(feed.description ? [`<subtitle>${xmlText(feed.description)}</subtitle>`] : []),
    `<updated>${(updatedAt(feed) ?? NEVER).toISOString()}</updated>`,
    author({ name: feed.publisher }),
    link('self', 'application/atom+xml', feedPath(feed.feed, 'atom')),
    link('alternate', 'text/html', feed.url),
    ...feed.items.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ talk, summary, ...item }: FeedItem): string[] {
  return [
    '<entry>',
    `<id>${xmlText(item.id)}</id>`,
    `<title>${xmlText(item.title)}</title>`,
    `<published>${item.published.toISOString()}</published>`,
    `<updated>${item.updated.toISOString()}</updated>`,
    ...item.authors.map(author),
    ...item.categories.map((category) => `<category term="${xmlText(category)}"/>`),
    link('alternate', 'text/html', item.url),
    ...(talk ? [link('replies', 'application/atom+xml', feedPath(talk.feed, 'atom'))] : []),
    ...(summary ? [`<summary>${xmlText(summary)}</summary>`] : []),
    `<content type="html">${xmlText(item.html)}</content>`,
    '</entry>',
  ];
}

function author({ name, url }: FeedAuthor): string {
  const uri = url ? `<uri>${xmlText(url)}</uri>` : '';
  return `<author><name>${xmlText(name)}</name>${uri}</author>`;
}
