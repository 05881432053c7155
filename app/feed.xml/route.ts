import { showsCards } from '#app/archive.ts';
import { currentPublication } from '#app/publication.ts';
import { settings } from '#db/settings.ts';
import { newestStories } from '#db/story-cards.ts';
import { FEED_STORIES, rssFeed } from '#domain/feed.ts';
import { allStories } from '#domain/story-set.ts';

export const dynamic = 'force-dynamic';

export async function GET() {
  const [publication, stories] = await Promise.all([currentPublication(), newestStories(allStories, FEED_STORIES)]);
  showsCards(stories);
  const xml = rssFeed({ publication, url: settings().url, stories });
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
