import { commaNames } from './comma-names.ts';
import { slugOf } from './slug.ts';

/** More say nothing about a story that its text does not. */
export const TAGS_MAX = 12;
export const TAG_MAX = 40;
/** What the field for all of them takes: the tags and what stands between them. */
export const TAGS_FIELD_MAX = TAGS_MAX * (TAG_MAX + 2);

/** A tag is what its address is, however it is spelled. */
export const tagPath = (name: string) => `/tags/${slugOf(name)}`;

/** Tags as typed between commas. */
export function tagsOf(typed: string): { tags: string[]; refusal?: string } {
  const { names, refusal } = commaNames(typed, { most: TAGS_MAX, longest: TAG_MAX, called: 'tags' });
  return refusal ? { tags: names, refusal } : { tags: names };
}
