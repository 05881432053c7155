import { HIGHEST_RATING, type RatingBar } from '#domain/rating.ts';

type Props = {
  bars: RatingBar[];
  /** What stands behind each bar: how often, or what part of all in per cent. */
  says: 'readers' | 'percent';
};

/** Ratings from five stars down. Bars are pictures, so that their width needs no inline style. */
export const RatingHistogram = ({ bars, says }: Props) => (
  <ul className="histogram" aria-label="Ratings by number of stars">
    {bars.map((bar) => (
      <li key={bar.rating} className={bar.share === 100 ? 'mode' : undefined}>
        <span>{bar.rating === HIGHEST_RATING ? '5 stars' : bar.label}</span>
        <svg width={`${bar.share}%`} height="14" aria-hidden="true" />
        <b>{says === 'percent' ? `${bar.percent} %` : bar.readers}</b>
      </li>
    ))}
  </ul>
);
