import { slugOf } from './slug.ts';

/** A story's tags after one has another name; undefined takes it away. A story that has both has the new one once. */
export function retagged(tags: readonly string[], slug: string, name: string | undefined): string[] {
  const known = new Set<string>();
  return tags
    .flatMap((tag) => (slugOf(tag) === slug ? (name ?? []) : tag))
    .filter((tag) => {
      const once = !known.has(slugOf(tag));
      known.add(slugOf(tag));
      return once;
    });
}

export const holdsTag = (tags: readonly string[], slug: string): boolean => tags.some((tag) => slugOf(tag) === slug);
