import type { WorkKind } from './work.ts';

/** A place in a series: a whole season, or an episode of one. */
export type SeriesPlace = { season: number; episode: number | null };

/** How far somebody has come in a work: to its end, or in a series to a place. */
export type Seen = 'all' | SeriesPlace;

/** By the number of the work. */
export type SeenWorks = ReadonlyMap<number, Seen>;

/** A work and what it is a part of, from inside: an episode, its season, its series; each with its place in the next. */
export type WorkChain = readonly { id: number; kind: WorkKind; number: number | null }[];

/** Where a mark may stop before the end. */
export const isSerial = (kind: WorkKind) => kind === 'series' || kind === 'season';

/**
 * Whether somebody has seen what would be given away: all of a work or, in a series, all until a place. What was seen of
 * a whole counts for its parts.
 */
export function hasSeen(seen: SeenWorks, chain: WorkChain, upTo: SeriesPlace | null = null): boolean {
  return chain.some(({ id, kind }, level) => {
    const mark = seen.get(id);
    if (!mark || mark === 'all') return mark !== undefined;
    const inside = chain.slice(0, level);
    const place = upTo ?? (kind === 'season' ? placeInSeason(inside, mark.season) : placeInSeries(inside));
    return place !== null && !isBeyond(place, mark);
  });
}

/** Where in its series a season or an episode stands, from what is inside of the series. */
function placeInSeries(inside: WorkChain): SeriesPlace | null {
  const [season, episode] = [inside.at(-1), inside.at(-2)];
  // Of an episode that stands in the series itself nobody knows the season.
  if (season?.kind !== 'season' || season.number === null) return null;
  return { season: season.number, episode: episode ? episode.number : null };
}

/** The same within a season, by whichever number it was marked. */
function placeInSeason(inside: WorkChain, season: number): SeriesPlace | null {
  const episode = inside.at(-1)?.number ?? null;
  return episode === null ? null : { season, episode };
}

/** Whether a place comes after how far somebody has come. The end of a season is after all of its episodes. */
function isBeyond(place: SeriesPlace, reached: SeriesPlace): boolean {
  if (place.season !== reached.season) return place.season > reached.season;
  return (place.episode ?? Number.POSITIVE_INFINITY) > (reached.episode ?? Number.POSITIVE_INFINITY);
}

/** What a mark for a work of this kind comes to: only series have places, and the end of a season is all of it. */
export function markFor(kind: WorkKind, asked: Seen): Seen {
  if (asked === 'all' || !isSerial(kind)) return 'all';
  return kind === 'season' && asked.episode === null ? 'all' : asked;
}

/** The mark that reaches further: what somebody saw before they signed in takes nothing away. */
export function further(one: Seen, other: Seen): Seen {
  if (one === 'all' || other === 'all') return 'all';
  return isBeyond(one, other) ? one : other;
}

/** "up to season 2, episode 5" */
export const seenInWords = (seen: Seen): string => (seen === 'all' ? 'all of it' : `up to ${placeInWords(seen)}`);

export const placeInWords = ({ season, episode }: SeriesPlace): string =>
  episode === null ? `season ${season}` : `season ${season}, episode ${episode}`;
