import { shows } from '#app/page-cache.ts';
import { sitemapPlaces } from '#app/sitemap-places.ts';
import { settings } from '#db/settings.ts';
import { changesOfParts, highestIds, storiesOfPart, worksOfPart } from '#db/sitemap.ts';
import { pageTags } from '#domain/page-tags.ts';
import { ADDRESSES_PER_SITEMAP, partPath, partsOf, sitemap, sitemapIndex } from '#domain/sitemap.ts';

export const dynamic = 'force-dynamic';

/** One file for a small publication; for a large one the index of its parts. */
export async function GET() {
  shows(pageTags.stories);
  const { url } = settings();
  const highest = await highestIds();
  const small = highest.stories + highest.works < ADDRESSES_PER_SITEMAP;
  const xml = small
    ? sitemap(url, [...(await sitemapPlaces()), ...(await storiesOfPart(1)), ...(await worksOfPart(1))])
    : sitemapIndex(url, await parts(highest));
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}

async function parts(highest: { stories: number; works: number }) {
  const changes = await changesOfParts();
  return [
    { path: '/sitemap/places.xml' },
    ...partsOf('stories', highest.stories).map((part) => ({
      path: partPath(part),
      changedAt: changes.get(part.number),
    })),
    ...partsOf('works', highest.works).map((part) => ({ path: partPath(part) })),
  ];
}
