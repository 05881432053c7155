import { RailHead } from '#components/rail-head.tsx';
import type { RatingSummary } from '#domain/rating.ts';

/** What readers make of a work together. Bars are pictures, so that their width needs no inline style. */
export function ReadersRatings({ said: { total, mean, bars }, locale }: { said: RatingSummary; locale: string }) {
  return (
    <section aria-labelledby="readers" className="gap-l">
      <RailHead id="readers" aside={<span className="meta">{total.toLocaleString(locale)} ratings</span>}>
        What readers say
      </RailHead>
      <div className="readers">
        <p className="score">
          <span className="score__figure" aria-hidden="true">
            {mean}
          </span>
          <span className="label score__of">{mean} of 5, the readers’ mean</span>
        </p>
        <ul className="histogram" aria-label="Ratings by number of stars">
          {bars.map(({ rating, label, percent, share }) => (
            <li key={rating} className={share === 100 ? 'mode' : undefined}>
              <span>{rating === 10 ? '5 stars' : label}</span>
              <svg width={`${share}%`} height="14" aria-hidden="true" />
              <b>{percent} %</b>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
