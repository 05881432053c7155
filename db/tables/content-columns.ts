import type { Body } from '../../domain/body.ts';
import type { Byline } from '../../domain/byline.ts';
import type { ListEntry } from '../../domain/content.ts';
import { disclosedValues } from '../../domain/disclosure.ts';
import type { Kit } from '../kit.ts';
import type { definePublication } from './publication.ts';
import type { defineWorks } from './works.ts';

/** The columns of `StoryContent`, the same in a working copy and in a revision. */
export function contentColumns(
  kit: Kit,
  { sections }: ReturnType<typeof definePublication>,
  { works, media }: ReturnType<typeof defineWorks>,
) {
  return {
    headline: kit.text().notNull(),
    verdict: kit.text().notNull(),
    score: kit.int(),
    sectionId: kit.int().references(() => sections.id),
    tags: kit.json<string[]>().notNull(),
    workId: kit.int().references(() => works.id),
    edition: kit.text().notNull(),
    leadMediaId: kit.int().references(() => media.id),
    disclosed: kit.oneOf(disclosedValues).notNull().default(''),
    disclosure: kit.text().notNull(),
    slug: kit.text().notNull(),
    body: kit.json<Body>().notNull(),
    entries: kit.json<ListEntry[]>().notNull(),
    bylines: kit.json<Byline[]>().notNull().default([]),
  };
}
