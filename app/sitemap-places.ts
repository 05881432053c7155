import { newestCorrections } from '#db/corrections.ts';
import { allCritics } from '#db/critics.ts';
import { genresWithStories } from '#db/genres.ts';
import { changesOfPlaces } from '#db/sitemap.ts';
import { yearsWithStories } from '#db/work-years.ts';
import { bylineKey } from '#domain/byline.ts';
import { CORRECTIONS_PATH } from '#domain/correction-feed.ts';
import { criticPath } from '#domain/critic.ts';
import { GENRES_PATH, genrePath } from '#domain/genre.ts';
import { sectionPath } from '#domain/section.ts';
import type { SitemapEntry } from '#domain/sitemap.ts';
import { storyAreas } from '#domain/story.ts';
import { YEARS_PATH, yearPath } from '#domain/work-year.ts';
import { currentSections } from './publication.ts';

/** The pages that gather stories, each with the last change of what it gathers. */
export async function sitemapPlaces(): Promise<SitemapEntry[]> {
  const [sections, critics, genres, years, changes, [corrected]] = await Promise.all([
    currentSections(),
    allCritics(),
    genresWithStories(),
    yearsWithStories(),
    changesOfPlaces(),
    newestCorrections(1),
  ]);
  return [
    { path: '/', changedAt: changes.all },
    ...storyAreas.map((area) => ({ path: `/${area}`, changedAt: changes.areas.get(area) })),
    { path: '/critics', changedAt: changes.all },
    { path: CORRECTIONS_PATH, changedAt: corrected?.madeAt },
    { path: '/privacy' },
    ...sections.map((section) => ({ path: sectionPath(section), changedAt: changes.sections.get(section.id) })),
    ...critics.map((critic) => ({ path: criticPath(critic), changedAt: changes.writers.get(bylineKey(critic)) })),
    { path: GENRES_PATH, changedAt: changes.all },
    ...genres.map((genre) => ({ path: genrePath(genre), changedAt: changes.genres.get(genre.id) })),
    { path: YEARS_PATH, changedAt: changes.all },
    ...years.map(({ year }) => ({ path: yearPath(year), changedAt: changes.years.get(year) })),
  ];
}
