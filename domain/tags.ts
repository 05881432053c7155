import { slugOf } from './slug.ts';

/** More say nothing about a story that its text does not. */
export const TAGS_MAX = 12;
export const TAG_MAX = 40;
/** What the field for all of them takes: the tags and what stands between them. */
export const TAGS_FIELD_MAX = TAGS_MAX * (TAG_MAX + 2);

/** Two spellings are one tag where they have one address: "Sci-Fi" and "sci fi". */
export const isSameTag = (one: string, other: string): boolean => slugOf(one) === slugOf(other);

/** Each tag once, as it is spelled where it stands first. */
export function eachTagOnce(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags) if (!known.has(slugOf(tag))) known.set(slugOf(tag), tag);
  return [...known.values()];
}

/** Tags as typed between commas: each once, in the order in which they were typed, with what is wrong with them. */
export function tagsOf(typed: string): { tags: string[]; refusal?: string } {
  const tags = eachTagOnce(
    typed
      .split(',')
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );
  const refusal = refusalOf(tags);
  return refusal ? { tags, refusal } : { tags };
}

function refusalOf(tags: string[]): string | undefined {
  const long = tags.find((tag) => tag.length > TAG_MAX);
  if (long) return `“${long}” has ${long.length} characters; ${TAG_MAX} fit.`;
  const wordless = tags.find((tag) => slugOf(tag) === '');
  if (wordless) return `“${wordless}” needs a letter or a figure.`;
  return tags.length > TAGS_MAX ? `${tags.length} tags; ${TAGS_MAX} are allowed.` : undefined;
}
