import { changed } from '#app/page-cache.ts';
import { tagsOfPublication } from '#domain/page-tags.ts';

/** Every kept page on which a story, its author or its works stand is out of date, before the action answers. */
export function tellReaders(story: { id: number; authorId: number }, workIds: number[]) {
  changed(...tagsOfPublication(story, workIds));
}
