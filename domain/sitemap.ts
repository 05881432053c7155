import { xmlText } from './xml.ts';

/** A fifth of what the protocol allows to a file, so that no file takes long to make or much memory to hold. */
export const ADDRESSES_PER_SITEMAP = 10_000;

export type SitemapEntry = { path: string; changedAt?: Date };

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Pages of the site, for search engines. */
export function sitemap(url: string, entries: SitemapEntry[]): string {
  const lines = entries.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
    return `<url><loc>${xmlText(url + path)}</loc>${changed}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset ${NAMESPACE}>\n${lines.join('')}</urlset>\n`;
}

/** The site maps of a publication with more pages than one holds. */
export function sitemapIndex(url: string, paths: string[]): string {
  const lines = paths.map((path) => `<sitemap><loc>${xmlText(url + path)}</loc></sitemap>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex ${NAMESPACE}>\n${lines.join('')}</sitemapindex>\n`;
}

/** A part of the site that is cut into files by id, so that a file is found without counting to it. */
export const cutParts = ['stories', 'works', 'people', 'tags'] as const;
export type SitemapPart = { of: (typeof cutParts)[number]; number: number };

export const partPath = ({ of, number }: SitemapPart) => `/sitemap/${of}-${number}.xml`;

export function partsOf(of: SitemapPart['of'], highestId: number): SitemapPart[] {
  return Array.from({ length: Math.ceil(highestId / ADDRESSES_PER_SITEMAP) }, (_, at) => ({ of, number: at + 1 }));
}

/** Reads the last part of an address like /sitemap/stories-2.xml; undefined when it names no part. */
export function parsePart(file: string): SitemapPart | undefined {
  const found = /^(stories|works|people|tags)-([1-9]\d{0,4})\.xml$/.exec(file);
  return found ? { of: found[1] as SitemapPart['of'], number: Number(found[2]) } : undefined;
}
