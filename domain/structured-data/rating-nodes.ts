import type { AggregateRatingLeaf, RatingLeaf } from 'schema-dts';
import type { RatingSummary } from '#domain/rating.ts';
import { ratingOf } from '#domain/score.ts';
import type { ScoreScale } from '#domain/score-scale.ts';

/** What a critic gave, with the ends of the scale: without them a machine takes it for one from 1 to 5. */
export function ratingNode(score: number, scale: ScoreScale): RatingLeaf {
  const { value, best, worst } = ratingOf(score, scale);
  return { '@type': 'Rating', ratingValue: value, bestRating: best, worstRating: worst };
}

/** What readers gave together. */
export const readersRatingNode = ({ mean, total }: RatingSummary): AggregateRatingLeaf => ({
  '@type': 'AggregateRating',
  ratingValue: Number(mean),
  ratingCount: total,
  bestRating: 5,
  worstRating: 0.5,
});
