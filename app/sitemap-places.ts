import { allCritics } from '#db/critics.ts';
import { genresWithStories } from '#db/genres.ts';
import { yearsWithStories } from '#db/work-years.ts';
import { criticPath } from '#domain/critic.ts';
import { GENRES_PATH, genrePath } from '#domain/genre.ts';
import { sectionPath } from '#domain/section.ts';
import type { SitemapEntry } from '#domain/sitemap.ts';
import { YEARS_PATH, yearPath } from '#domain/work-year.ts';
import { currentSections } from './publication.ts';

/** The pages that gather stories. */
export async function sitemapPlaces(): Promise<SitemapEntry[]> {
  const [sections, critics, genres, years] = await Promise.all([
    currentSections(),
    allCritics(),
    genresWithStories(),
    yearsWithStories(),
  ]);
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
    GENRES_PATH,
    ...genres.map(genrePath),
    YEARS_PATH,
    ...years.map(({ year }) => yearPath(year)),
  ];
  return paths.map((path) => ({ path }));
}
