import { desc, inArray } from 'drizzle-orm';
import type { WallPicture } from '#domain/wall-picture.ts';
import { read } from './connection.ts';
import { pictureColumns } from './picture-columns.ts';
import { hasWord } from './picture-search.ts';
import { media } from './schema.ts';

export const wallColumns = {
  ...pictureColumns,
  caption: media.caption,
  credit: media.credit,
  name: media.name,
  decorative: media.decorative,
};

/** The newest pictures of the media; with a word, those that have it in what is said of them. */
export function newestPictures(word: string, most: number): Promise<WallPicture[]> {
  return read()
    .select(wallColumns)
    .from(media)
    .where(hasWord(word))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(most);
}

/** These pictures, for a text that shows them already. */
export async function picturesNumbered(ids: number[]): Promise<WallPicture[]> {
  return ids.length === 0 ? [] : read().select(wallColumns).from(media).where(inArray(media.id, ids));
}
