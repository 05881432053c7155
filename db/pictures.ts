import { inArray } from 'drizzle-orm';
import type { CreditedPicture } from '#domain/picture.ts';
import { read } from './connection.ts';
import { pictureColumns } from './picture-columns.ts';
import { media } from './schema.ts';

/** Pictures with their captions and credits, by id, in one query. */
export async function creditedPictures(ids: number[]): Promise<ReadonlyMap<number, CreditedPicture>> {
  if (ids.length === 0) return new Map();
  const rows = await read()
    .select({ ...pictureColumns, caption: media.caption, credit: media.credit })
    .from(media)
    .where(inArray(media.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}
