import { RailHead } from '#components/rail-head.tsx';
import type { RatingSummary } from '#domain/rating.ts';
import { RatingHistogram } from './rating-histogram.tsx';

/** What readers make of a work together. */
export function ReadersRatings({ said: { total, mean, bars }, locale }: { said: RatingSummary; locale: string }) {
  return (
    <section aria-labelledby="readers" className="gap-l">
      <RailHead id="readers" aside={<span className="meta">{ratingsInWords(total, locale)}</span>}>
        What readers say
      </RailHead>
      <div className="readers">
        <p className="score">
          <span className="score__figure" aria-hidden="true">
            {mean}
          </span>
          <span className="label score__of">
            <span className="sr">{mean} </span>of 5, the readers’ mean
          </span>
        </p>
        <RatingHistogram bars={bars} says="percent" />
      </div>
    </section>
  );
}

const ratingsInWords = (total: number, locale: string) =>
  total === 1 ? '1 rating' : `${total.toLocaleString(locale)} ratings`;
