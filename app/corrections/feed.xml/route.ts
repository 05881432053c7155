import { shows } from '#app/page-cache.ts';
import { currentPublication } from '#app/publication.ts';
import { newestCorrections } from '#db/corrections.ts';
import { settings } from '#db/settings.ts';
import { correctionFeed, FEED_CORRECTIONS } from '#domain/correction-feed.ts';
import { pageTags } from '#domain/page-tags.ts';

export const dynamic = 'force-dynamic';

export async function GET() {
  const [publication, corrections] = await Promise.all([currentPublication(), newestCorrections(FEED_CORRECTIONS)]);
  shows(pageTags.stories);
  const xml = correctionFeed({ publication, url: settings().url, corrections });
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
