import { allCritics } from '#db/critics.ts';
import { criticPath } from '#domain/critic.ts';
import { sectionPath } from '#domain/section.ts';
import type { SitemapEntry } from '#domain/sitemap.ts';
import { currentSections } from './publication.ts';

/** The pages that gather stories. */
export async function sitemapPlaces(): Promise<SitemapEntry[]> {
  const [sections, critics] = await Promise.all([currentSections(), allCritics()]);
  const paths = [
    '/',
    '/reviews',
    '/stories',
    '/lists',
    '/critics',
    '/corrections',
    '/privacy',
    ...sections.map(sectionPath),
    ...critics.map(criticPath),
  ];
  return paths.map((path) => ({ path }));
}
