import { eachOnce } from './comma-names.ts';
import { slugOf } from './slug.ts';

/** A story's tags after one has another name; undefined takes it away. A story that has both has the new one once. */
export function retagged(tags: readonly string[], slug: string, name: string | undefined): string[] {
  return eachOnce(tags.flatMap((tag) => (slugOf(tag) === slug ? (name ?? []) : tag)));
}

export const holdsTag = (tags: readonly string[], slug: string): boolean => tags.some((tag) => slugOf(tag) === slug);
