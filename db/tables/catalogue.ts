import { sql } from 'drizzle-orm';
import { identifierSchemes } from '../../domain/identifiers.ts';
import { among, type Kit } from '../kit.ts';
import type { definePublication } from './publication.ts';
import type { defineWorks } from './works.ts';

/** What binds works to each other and to other catalogues, and the addresses that works, people and sections once had. */
export function defineCatalogue(
  kit: Kit,
  { sections }: ReturnType<typeof definePublication>,
  { works, people }: ReturnType<typeof defineWorks>,
) {
  /** A season of a series, an episode of a season. A work that has parts cannot be deleted under them. */
  const workParts = kit.table(
    'work_parts',
    {
      workId: kit
        .int()
        .primaryKey()
        .references(() => works.id, { onDelete: 'cascade' }),
      parentId: kit
        .int()
        .notNull()
        .references(() => works.id),
      /** Its place in the whole: season two, episode three. */
      number: kit.int(),
    },
    (t) => [
      kit.index('work_parts_parent').on(t.parentId, t.number),
      kit.check('work_parts_number', sql`${t.number} >= 0`),
      kit.check('work_parts_not_itself', sql`${t.parentId} <> ${t.workId}`),
    ],
  );

  /** What a work is called in other catalogues. One name there is one work here. */
  const workIdentifiers = kit.table(
    'work_identifiers',
    {
      scheme: kit.oneOf(identifierSchemes).notNull(),
      value: kit.text().notNull(),
      workId: kit
        .int()
        .notNull()
        .references(() => works.id, { onDelete: 'cascade' }),
    },
    (t) => [
      kit.primaryKey({ columns: [t.scheme, t.value] }),
      kit.index('work_identifiers_work').on(t.workId),
      among(kit, 'work_identifiers_scheme', t.scheme, identifierSchemes),
    ],
  );

  /** Addresses that works once had; they lead on for ever. */
  const formerWorks = kit.table(
    'former_works',
    {
      slug: kit.text().primaryKey(),
      workId: kit
        .int()
        .notNull()
        .references(() => works.id, { onDelete: 'cascade' }),
      /** The number of the work that was merged into another; null where only the address changed. */
      formerId: kit.int(),
    },
    (t) => [kit.index('former_works_work').on(t.workId), kit.unique('former_works_id').on(t.formerId)],
  );

  const formerPeople = kit.table(
    'former_people',
    {
      slug: kit.text().primaryKey(),
      personId: kit
        .int()
        .notNull()
        .references(() => people.id, { onDelete: 'cascade' }),
      /** The number of the person who was merged into another. */
      formerId: kit.int(),
    },
    (t) => [kit.index('former_people_person').on(t.personId), kit.unique('former_people_id').on(t.formerId)],
  );

  const formerSections = kit.table(
    'former_sections',
    {
      slug: kit.text().primaryKey(),
      sectionId: kit
        .int()
        .notNull()
        .references(() => sections.id, { onDelete: 'cascade' }),
      /** The number of the section that was merged into another; null where only the address changed. */
      formerId: kit.int(),
    },
    (t) => [kit.index('former_sections_section').on(t.sectionId), kit.unique('former_sections_id').on(t.formerId)],
  );

  return { workParts, workIdentifiers, formerWorks, formerPeople, formerSections };
}
