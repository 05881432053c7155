import { RailHead } from '#components/rail-head.tsx';
import { RatingHistogram } from '#components/work/rating-histogram.tsx';
import type { ReaderPage } from '#domain/reader-page.ts';

/** How somebody rates, where they show it. */
export function ReaderRatings({ ratings: { total, bars } }: { ratings: NonNullable<ReaderPage['ratings']> }) {
  return (
    <section aria-labelledby="rates">
      <RailHead id="rates">Ratings</RailHead>
      {total > 0 ? <RatingHistogram bars={bars} says="readers" /> : <p className="meta">None so far.</p>}
    </section>
  );
}
