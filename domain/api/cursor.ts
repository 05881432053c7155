import { z } from 'zod';
import { HIGHEST_ID } from '#domain/highest-id.ts';

/**
 * Where a page of the API ends: the place of its last thing in the order of an index, so that the next page begins after it
 * whatever came in meanwhile. Opaque to whoever gets it: what is in it may change with any release.
 */

/** Times that both engines can hold. */
export const FIRST_MOMENT = Date.parse('0001-01-01T00:00:00Z');
export const LAST_MOMENT = Date.parse('9999-12-31T23:59:59Z');

const id = z.int().min(0).max(HIGHEST_ID);
const time = z.int().min(FIRST_MOMENT).max(LAST_MOMENT);
/** PostgreSQL refuses to look for a text with a NUL. */
const words = z
  .string()
  .max(1_000)
  .regex(/^[^\0]*$/);

export const places = {
  stories: z.tuple([time, id]),
  works: z.tuple([words, id]),
  'works of a person': z.tuple([id]),
  people: z.tuple([words, id]),
  comments: z.tuple([id]),
};
export type PlaceIn = keyof typeof places;
export type Place<In extends PlaceIn> = z.output<(typeof places)[In]>;

export const cursorOf = <In extends PlaceIn>(of: In, place: Place<In>): string =>
  Buffer.from(JSON.stringify([of, ...place])).toString('base64url');

/** Undefined for what no page of this order gave out. */
export function placeIn<In extends PlaceIn>(cursor: string, of: In): Place<In> | undefined {
  const [name, ...place] = parsed(Buffer.from(cursor, 'base64url').toString());
  const { data } = places[of].safeParse(place);
  return name === of ? (data as Place<In> | undefined) : undefined;
}

function parsed(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
