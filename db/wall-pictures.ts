import { desc, inArray, or, sql } from 'drizzle-orm';
import type { WallPicture } from '#domain/wall-picture.ts';
import { read } from './connection.ts';
import { pictureColumns } from './picture-columns.ts';
import { media } from './schema.ts';

const columns = { ...pictureColumns, caption: media.caption, credit: media.credit, name: media.name };

/** The newest pictures of the media; with a word, those that have it in their name, description, caption or credit. */
export function newestPictures(word: string, most: number): Promise<WallPicture[]> {
  const wanted = `%${word
    .trim()
    .toLowerCase()
    .replace(/[%_\\\p{Cc}]/gu, '')}%`;
  const has = [media.name, media.alt, media.caption, media.credit].map(
    (column) => sql`lower(${column}) like ${wanted}`,
  );
  return read()
    .select(columns)
    .from(media)
    .where(wanted === '%%' ? undefined : or(...has))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(most);
}

/** These pictures, for a text that shows them already. */
export async function picturesNumbered(ids: number[]): Promise<WallPicture[]> {
  return ids.length === 0 ? [] : read().select(columns).from(media).where(inArray(media.id, ids));
}
