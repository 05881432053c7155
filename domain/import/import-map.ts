import { z } from 'zod';
import { SECTION_NAME_MAX } from '../section.ts';
import { workKinds } from '../work.ts';
import type { ForeignPost } from './foreign.ts';

/** A list needs ranked works, which no export of another system knows. */
export const importableKinds = ['feature', 'news', 'review'] as const;
export type ImportedKind = (typeof importableKinds)[number];

const section = z.string().trim().min(1).max(SECTION_NAME_MAX, `A section has at most ${SECTION_NAME_MAX} characters.`);
const kind = z.enum(importableKinds);
const metaKey = z.string().min(1);

const place = z.strictObject({
  section: section.optional(),
  kind: kind.optional(),
  /** Of a review: what kind of work it is about, and in which fields of the post its title and year stand. */
  work: z.strictObject({ kind: z.enum(workKinds), title: metaKey.optional(), year: metaKey.optional() }).optional(),
  /** Of a review: in which field its score stands, and the best one there. */
  score: z.strictObject({ field: metaKey, best: z.number().positive() }).optional(),
});

/** What the operator says about where things go: the file behind `--map`. */
export const importMap = z.strictObject({
  /** Where a post goes whose categories say nothing. */
  default: z.strictObject({ section: section.default('Archive'), kind: kind.default('feature') }).prefault({}),
  /** By the last part of a category's address. */
  categories: z.record(z.string(), place).default({}),
  /** Logins, each with the mail address of an account here; all others sign as guests or by their own address. */
  authors: z
    .record(
      z.string(),
      z.email().transform((address) => address.toLowerCase()),
    )
    .default({}),
  /** Hosts, beside the old site's own, on which it kept its pictures. */
  pictures: z.array(z.string().trim().toLowerCase().min(1)).default([]),
});

export type ImportMap = z.output<typeof importMap>;

export type Place = z.output<typeof place> & {
  section: string;
  kind: ImportedKind;
  category: string;
  /** The category whose name the section has; empty where the map names the section. */
  sectionFrom: string;
};

/** What WordPress calls a post that is in no category. */
const NO_CATEGORY = 'uncategorized';

/**
 * Where a post goes: by the first of its categories that the map names, else by its first one that readers saw, whose name
 * becomes the section. News are told by their name; a review is one only where the map says so, because it needs its work.
 */
export function placeOf({ categories }: Pick<ForeignPost, 'categories'>, map: ImportMap): Place {
  const named = categories.find(({ slug }) => Object.hasOwn(map.categories, slug));
  const first = categories.find(({ slug, isInternal }) => slug !== NO_CATEGORY && !isInternal);
  const chosen = named ?? first;
  const shown = chosen?.isInternal ? first : chosen;
  const said = named ? map.categories[named.slug] : undefined;
  const giver = shown && shown.name !== '' && shown.name.length <= SECTION_NAME_MAX ? shown : undefined;
  return {
    ...said,
    section: said?.section ?? giver?.name ?? map.default.section,
    sectionFrom: said?.section === undefined ? (giver?.slug ?? '') : '',
    kind: said?.kind ?? (chosen?.slug === 'news' ? 'news' : map.default.kind),
    category: chosen?.slug ?? '',
  };
}
