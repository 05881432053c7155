import { type Feed, type FeedItem, updatedAt } from './feed.ts';
import { feedPath } from './feed-format.ts';
import { xmlText } from './xml.ts';

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:wfw="http://wellformedweb.org/CommentAPI/"',
].join(' ');

/** A feed as RSS 2.0. Its own author names a mail address, so that who wrote something is said in Dublin Core. */
export function rssFeed(feed: Feed): string {
  const updated = updatedAt(feed);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss version="2.0" ${namespaces}>`,
    '<channel>',
    `<title>${xmlText(feed.title)}</title>`,
    `<link>${xmlText(feed.url)}</link>`,
    `<description>${xmlText(feed.description)}</description>`,
    `<language>${xmlText(feed.language.toLowerCase())}</language>`,
    `<atom:link href="${xmlText(feedPath(feed.feed, 'xml'))}" rel="self" type="application/rss+xml"/>`,
    ...(updated ? [`<lastBuildDate>${updated.toUTCString()}</lastBuildDate>`] : []),
    ...feed.items.flatMap(itemLines),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

/** The description is HTML, like the content: a text in it is escaped twice. */
function itemLines({ picture, talk, summary, html, ...item }: FeedItem): string[] {
  return [
    '<item>',
    `<title>${xmlText(item.title)}</title>`,
    `<link>${xmlText(item.url)}</link>`,
    `<guid isPermaLink="false">${xmlText(item.id)}</guid>`,
    `<pubDate>${item.published.toUTCString()}</pubDate>`,
    `<dcterms:modified>${item.updated.toISOString()}</dcterms:modified>`,
    ...item.authors.map(({ name }) => `<dc:creator>${xmlText(name)}</dc:creator>`),
    ...item.categories.map((category) => `<category>${xmlText(category)}</category>`),
    ...(talk ? [`<comments>${xmlText(talk.url)}</comments>`] : []),
    ...(talk ? [`<wfw:commentRss>${xmlText(feedPath(talk.feed, 'xml'))}</wfw:commentRss>`] : []),
    `<description>${xmlText(summary ? xmlText(summary) : html)}</description>`,
    ...(summary ? [`<content:encoded>${xmlText(html)}</content:encoded>`] : []),
    ...(picture
      ? [`<media:content url="${xmlText(picture)}" type="image/jpeg" medium="image" width="1200" height="630"/>`]
      : []),
    '</item>',
  ];
}
