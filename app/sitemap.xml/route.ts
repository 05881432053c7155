import { shows } from '#app/page-cache.ts';
import { sitemapPlaces } from '#app/sitemap-places.ts';
import { settings } from '#db/settings.ts';
import { changesOfParts, entriesOfPart, highestIds } from '#db/sitemap.ts';
import { pageTags } from '#domain/page-tags.ts';
import {
  ADDRESSES_PER_SITEMAP,
  cutParts,
  partPath,
  partsOf,
  type SitemapPart,
  sitemap,
  sitemapIndex,
} from '#domain/sitemap.ts';

export const dynamic = 'force-dynamic';

/** One file for a small publication; for a large one the index of its parts. */
export async function GET() {
  shows(pageTags.stories, pageTags.catalogue);
  const { url } = settings();
  const highest = await highestIds();
  const parts = cutParts.flatMap((of) => partsOf(of, highest[of]));
  const small = cutParts.reduce((sum, of) => sum + highest[of], 0) < ADDRESSES_PER_SITEMAP;
  const xml = small
    ? sitemap(url, [...(await sitemapPlaces()), ...(await Promise.all(parts.map(entriesOfPart))).flat()])
    : sitemapIndex(url, [{ path: '/sitemap/places.xml' }, ...(await withChanges(parts))]);
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}

async function withChanges(parts: SitemapPart[]) {
  const changes = await changesOfParts();
  return parts.map((part) => ({
    path: partPath(part),
    changedAt: part.of === 'stories' ? changes.get(part.number) : undefined,
  }));
}
