import { shows } from '#app/page-cache.ts';
import { sitemapPlaces } from '#app/sitemap-places.ts';
import { settings } from '#db/settings.ts';
import { highestIds, storiesOfPart, worksOfPart } from '#db/sitemap.ts';
import { pageTags } from '#domain/page-tags.ts';
import { ADDRESSES_PER_SITEMAP, partPath, partsOf, sitemap, sitemapIndex } from '#domain/sitemap.ts';

export const dynamic = 'force-dynamic';

/** One file for a small publication; for a large one the index of its parts. */
export async function GET() {
  shows(pageTags.stories);
  const { url } = settings();
  const highest = await highestIds();
  const parts = [...partsOf('stories', highest.stories), ...partsOf('works', highest.works)];
  const small = highest.stories + highest.works < ADDRESSES_PER_SITEMAP;
  const xml = small
    ? sitemap(url, [...(await sitemapPlaces()), ...(await storiesOfPart(1)), ...(await worksOfPart(1))])
    : sitemapIndex(url, ['/sitemap/places.xml', ...parts.map(partPath)]);
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
