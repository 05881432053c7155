import { sql } from 'drizzle-orm';
import { scoreScales } from '../../domain/score-scale.ts';
import { among, type Kit } from '../kit.ts';

/** The publication itself, one row, and its departments. */
export function definePublication(kit: Kit) {
  const publication = kit.table(
    'publication',
    {
      id: kit.int().primaryKey(),
      name: kit.text().notNull(),
      /** One line for the front page and the description of the feed. */
      tagline: kit.text().notNull(),
      /** BCP 47, such as en-GB. */
      locale: kit.text().notNull(),
      /** IANA name, such as Europe/London. */
      timeZone: kit.text().notNull(),
      scoreScale: kit.oneOf(scoreScales).notNull(),
    },
    (t) => [
      kit.check('publication_is_one', sql`${t.id} = 1`),
      among(kit, 'publication_scale', t.scoreScale, scoreScales),
    ],
  );

  const sections = kit.table(
    'sections',
    { id: kit.id(), slug: kit.text().notNull(), name: kit.text().notNull(), position: kit.int().notNull() },
    (t) => [kit.unique('sections_slug').on(t.slug)],
  );

  return { publication, sections };
}
