import { spokenScore, starsOf } from '#domain/score.ts';

/** A score as five stars in halves. The width comes from the style sheet by `data-stars`: the page allows no inline style. */
export function Stars({ score }: { score: number }) {
  return <span className="stars" data-stars={starsOf(score)} role="img" aria-label={spokenScore(score, 'stars')} />;
}
