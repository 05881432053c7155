import { notFound } from 'next/navigation';
import { shows } from '#app/page-cache.ts';
import { currentPublication } from '#app/publication.ts';
import { sitemapPlaces } from '#app/sitemap-places.ts';
import { settings } from '#db/settings.ts';
import { entriesOfPart, highestIds, newestNews } from '#db/sitemap.ts';
import { pageTags } from '#domain/page-tags.ts';
import { NEWS_SITEMAP_PATH, newsSitemap, parsePart, partsOf, sitemap } from '#domain/sitemap.ts';

export const dynamic = 'force-dynamic';

/**
 * Part of the site map of a large publication, or the map of its news. A part in which nothing is published is empty: the
 * index names it.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }) {
  const xml = await xmlOf((await params).part);
  if (xml === undefined) notFound();
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}

async function xmlOf(file: string): Promise<string | undefined> {
  const { url } = settings();
  if (`/sitemap/${file}` === NEWS_SITEMAP_PATH) {
    shows(pageTags.stories);
    return newsSitemap({ url, ...(await currentPublication()) }, await newestNews(new Date()));
  }
  if (file === 'places.xml') {
    shows(pageTags.stories, pageTags.catalogue);
    return sitemap(url, await sitemapPlaces());
  }
  const part = parsePart(file);
  if (!part || part.number > partsOf(part.of, (await highestIds())[part.of]).length) return undefined;
  shows(pageTags.stories, pageTags.catalogue);
  return sitemap(url, await entriesOfPart(part));
}
