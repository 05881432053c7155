import { scoreFigure } from './score.ts';

/** Readers rate in half stars, from 1 (half a star) to 10 (five stars), on whatever scale the critics score. */
export const HIGHEST_RATING = 10;

/** The mean of fewer is not the readers', but somebody's. */
export const RATINGS_SHOWN_FROM = 5;

/** How often a rating was given. */
export type RatingCount = { rating: number; readers: number };

/** One bar, from five stars down. `percent` is of all ratings, `share` of the longest bar. */
export type RatingBar = { rating: number; label: string; readers: number; percent: number; share: number };

export type RatingSummary = {
  total: number;
  /** In stars, to a tenth. */
  mean: string;
  bars: RatingBar[];
};

/** What readers make of a work together; undefined while they are too few. */
export function ratingSummary(counts: readonly RatingCount[]): RatingSummary | undefined {
  const { total, bars } = ratingBars(counts);
  if (total < RATINGS_SHOWN_FROM) return undefined;
  const halves = counts.reduce((sum, { rating, readers }) => sum + rating * readers, 0);
  return { total, mean: (halves / total / 2).toFixed(1), bars };
}

/** How ratings lie, from five stars down, however few they are. */
export function ratingBars(counts: readonly RatingCount[]): { total: number; bars: RatingBar[] } {
  const readers = Array.from(
    { length: HIGHEST_RATING },
    (_, at) => counts.find(({ rating }) => rating === HIGHEST_RATING - at)?.readers ?? 0,
  );
  const percents = wholePercents(readers);
  const [total, longest] = [readers.reduce((sum, one) => sum + one, 0), Math.max(1, ...readers)];
  const bars = readers.map((count, at) => ({
    rating: HIGHEST_RATING - at,
    label: ratingFigure(HIGHEST_RATING - at),
    readers: count,
    percent: percents[at] ?? 0,
    share: Math.round((count / longest) * 100),
  }));
  return { total, bars };
}

/**
 * Whole percents that sum to 100: each is rounded down, and what is missing goes to those that lost most by it (the
 * method of the largest remainder, after Hare and Niemeyer).
 */
export function wholePercents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  // In whole numbers, so that no share is lost to the way in which fractions are stored.
  const floors = counts.map((count) => Math.floor((count * 100) / total));
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byLoss = counts.map((count, at) => ({ at, lost: (count * 100) % total })).toSorted((a, b) => b.lost - a.lost);
  for (const { at } of byLoss.slice(0, missing)) floors[at] = (floors[at] ?? 0) + 1;
  return floors;
}

/** "4½" */
export const ratingFigure = (rating: number): string => scoreFigure(rating * 10, 'stars');
