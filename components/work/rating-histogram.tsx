import { Histogram } from '#components/histogram.tsx';
import { HIGHEST_RATING, type RatingBar } from '#domain/rating.ts';

type Props = {
  bars: RatingBar[];
  /** What stands behind each bar: how often, or what part of all in per cent. */
  says: 'readers' | 'percent';
};

/** Ratings from five stars down. */
export const RatingHistogram = ({ bars, says }: Props) => (
  <Histogram
    label="Ratings by number of stars"
    bars={bars.map(({ rating, label, share, percent, readers }) => ({
      label: rating === HIGHEST_RATING ? '5 stars' : label,
      share,
      figure: says === 'percent' ? `${percent} %` : readers,
    }))}
  />
);
