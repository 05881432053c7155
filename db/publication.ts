import { newPublication, type Publication } from '#domain/publication.ts';
import { read } from './connection.ts';
import { publication } from './schema.ts';

/** The publication; its own defaults until somebody has set it up. */
export async function findPublication(): Promise<Publication> {
  const [row] = await read()
    .select({
      name: publication.name,
      tagline: publication.tagline,
      locale: publication.locale,
      timeZone: publication.timeZone,
      scoreScale: publication.scoreScale,
    })
    .from(publication);
  return row ?? newPublication;
}
