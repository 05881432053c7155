import { yearOf } from '#domain/dates.ts';
import type { Publication } from '#domain/publication.ts';

/** "1,204 reviews since 2009"; undefined where there are none. */
export function countSince(count: number, [one, many]: [string, string], first: Date | undefined, house: Publication) {
  if (count === 0) return undefined;
  const counted = `${new Intl.NumberFormat(house.locale).format(count)} ${count === 1 ? one : many}`;
  return first ? `${counted} since ${yearOf(first, house)}` : counted;
}
