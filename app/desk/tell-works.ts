import { changed } from '#app/page-cache.ts';
import { pageTags } from '#domain/page-tags.ts';

/**
 * Every kept page that shows one of these works, or gathers by what is known of works, is out of date, before the action
 * answers.
 */
export function tellOfWorks(ids: number[]) {
  changed(pageTags.catalogue, ...ids.map((id) => pageTags.work(id)));
}

/** Works became one, or tags another: stories say something else, wherever they stand. */
export function tellOfStories() {
  changed(pageTags.stories);
}
