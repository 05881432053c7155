import { CORRECTIONS_PATH } from '#domain/correction-feed.ts';
import { GENRES_PATH } from '#domain/genre.ts';
import { sectionPath } from '#domain/section.ts';
import type { WholeStory } from '#domain/whole-story.ts';
import { YEARS_PATH } from '#domain/work-year.ts';
import type { Crumb } from './page-nodes.ts';

/** Pages that lie between the front page and others. */

export const criticsCrumb: Crumb = { name: 'The critics', path: '/critics' };
export const genresCrumb: Crumb = { name: 'Genres', path: GENRES_PATH };
export const yearsCrumb: Crumb = { name: 'Years', path: YEARS_PATH };
export const correctionsCrumb: Crumb = { name: 'Corrections', path: CORRECTIONS_PATH };

const areaCrumbs = {
  reviews: { name: 'Reviews', path: '/reviews' },
  stories: { name: 'Features and news', path: '/stories' },
  lists: { name: 'Lists', path: '/lists' },
} as const;

/** A reader comes to a list among lists, and to any other story through its section. */
export function wayTo({ area, section }: Pick<WholeStory, 'area' | 'section'>): Crumb[] {
  return [area === 'lists' || !section ? areaCrumbs[area] : { name: section.name, path: sectionPath(section) }];
}
