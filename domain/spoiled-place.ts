import { isSerial, placeInWords, type SeriesPlace } from './seen.ts';
import type { WorkKind } from './work.ts';

/** A part of a series or of a season that can be named in a comment on it. */
export type KnownPart = { number: number; title: string };

/** A series, or a season whose number is known: a comment under a story about it can say how far it gives it away. */
export type Serial = { season: number | null; parts: readonly KnownPart[] };

/** What a comment gives away: nothing, all, or a series up to a place. */
export type Spoiling = { spoils: boolean; spoilsUpTo: SeriesPlace | null };

/** As it comes from where there are no places. */
export type SpoilingSaid = { spoils: boolean; spoilsUpTo?: SeriesPlace | null };

export const nothingSpoiled: Spoiling = { spoils: false, spoilsUpTo: null };

type Typed = { spoils: boolean; season: number | null; episode: number | null };

/** @param number the work's place in what it is a part of. */
export function serialOf(
  { kind, number }: { kind: WorkKind; number: number | null },
  parts: readonly { number: number | null; title: string }[],
): Serial | null {
  if (!isSerial(kind) || (kind === 'season' && number === null)) return null;
  const known = parts.flatMap(({ number, title }) => (number === null ? [] : [{ number, title }]));
  return { season: kind === 'season' ? number : null, parts: known };
}

/**
 * What a form says that a comment gives away. Whoever names a place has said that it does. Under a story about a season
 * only the episode is asked; under one about anything else there are no places.
 * @returns undefined for an episode of nobody knows which season
 */
export function spoilingOf(serial: Serial | null, { spoils, season, episode }: Typed): Spoiling | undefined {
  const upTo = (place: SeriesPlace): Spoiling => ({ spoils: true, spoilsUpTo: place });
  const noPlace: Spoiling = { spoils, spoilsUpTo: null };
  if (serial === null) return noPlace;
  if (serial.season !== null) return episode === null ? noPlace : upTo({ season: serial.season, episode });
  if (season === null) return episode === null ? noPlace : undefined;
  return upTo({ season, episode });
}

/** The same from a form whose action has accepted it. */
export function spoilingTyped(serial: Serial | null, values: Record<string, string>): Spoiling {
  const numberOf = (typed = '') => (typed.trim() === '' ? null : Number(typed));
  const typed = { spoils: 'spoils' in values, season: numberOf(values.season), episode: numberOf(values.episode) };
  return spoilingOf(serial, typed) ?? nothingSpoiled;
}

/** "Spoils season 2, episode 5" */
export const spoilsInWords = (place: SeriesPlace): string => `Spoils ${placeInWords(place)}`;
