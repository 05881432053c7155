import { notFound } from 'next/navigation';
import { sitemapPlaces } from '#app/sitemap-places.ts';
import { settings } from '#db/settings.ts';
import { entriesOfPart } from '#db/sitemap.ts';
import { parsePart, type SitemapEntry, sitemap } from '#domain/sitemap.ts';

export const dynamic = 'force-dynamic';

/** Part of the site map of a large publication. It says of nothing that it shows it: a megabyte is not worth keeping. */
export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }) {
  const entries = await entriesOf((await params).part);
  if (entries.length === 0) notFound();
  return new Response(sitemap(settings().url, entries), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
}

async function entriesOf(file: string): Promise<SitemapEntry[]> {
  if (file === 'places.xml') return sitemapPlaces();
  const part = parsePart(file);
  return part ? entriesOfPart(part) : [];
}
