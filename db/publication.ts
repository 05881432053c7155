import { newPublication, type Publication } from '#domain/publication.ts';
import { prepared } from './prepared.ts';
import { publication } from './schema.ts';

/** The publication; its own defaults until somebody has set it up. */
export async function findPublication(): Promise<Publication> {
  const [row] = await ours();
  return row ?? newPublication;
}

const ours = prepared('publication', (db) =>
  db
    .select({
      name: publication.name,
      tagline: publication.tagline,
      locale: publication.locale,
      timeZone: publication.timeZone,
      scoreScale: publication.scoreScale,
    })
    .from(publication),
);
