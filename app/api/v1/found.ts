import { type Place, type PlaceIn, placeIn } from '#domain/api/cursor.ts';
import type { ParameterError } from '#domain/api/problem.ts';

/**
 * What an endpoint has to say: one thing, a page of things with where the next one begins, where it is now, or which
 * parameters name what is not there. Undefined: there is no such thing.
 */
export type Found<Told> =
  | { one: Told }
  | { page: Told[]; cursor: string | undefined }
  | { moved: string }
  | { errors: ParameterError[] }
  | undefined;

export const refused = (parameter: string, detail: string) => ({ errors: [{ parameter, detail }] });

/** After what a page begins: after nothing, where no cursor was given; refused, where one was that is not of this order. */
export function startOf<In extends PlaceIn>(
  cursor: string | undefined,
  of: In,
): { after: Place<In> | undefined } | ReturnType<typeof refused> {
  const after = cursor === undefined ? undefined : placeIn(cursor, of);
  return cursor !== undefined && !after ? refused('cursor', 'It was not given out for this order.') : { after };
}
