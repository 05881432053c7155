import { changed } from '#app/page-cache.ts';
import type { Byline } from '#domain/byline.ts';
import { tagsOfPublication } from '#domain/page-tags.ts';

/** Every kept page on which a story, its writers or its works stand is out of date, before the action answers. */
export function tellReaders(story: { id: number; bylines: Byline[] }, workIds: number[]) {
  changed(...tagsOfPublication(story, workIds));
}
