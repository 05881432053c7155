/**
 * Rows looked at for one page of a collection. Where few of them are wanted a page ends before it is full, and the next one
 * goes on: no page costs more than this.
 */
export const LOOKED_AT = 300;

/** A page of things, and the row after which the next one begins. */
export type Cut<Row> = { wanted: Row[]; last: Row | undefined };

/** The first of these rows that are wanted. @param looked how many rows were asked for: fewer are all that there are */
export function cutPage<Row>(
  rows: readonly Row[],
  isWanted: (row: Row) => boolean,
  limit: number,
  looked: number,
): Cut<Row> {
  const wanted = rows.filter(isWanted);
  if (wanted.length > limit) return { wanted: wanted.slice(0, limit), last: wanted[limit - 1] };
  return { wanted, last: rows.length < looked ? undefined : rows.at(-1) };
}
