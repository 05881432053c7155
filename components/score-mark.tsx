import { scaleLabels, scoreFigure, spokenScore } from '#domain/score.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import { Stars } from './stars.tsx';

/** A score in a line of small text: stars, or the figure of another scale. */
export function ScoreMark({ score, scale }: { score: number; scale: ScoreScale }) {
  if (scale === 'stars') return <Stars score={score} />;
  return (
    <span>
      <b aria-hidden="true">{scoreFigure(score, scale)}</b>
      <span aria-hidden="true">{scale === 'letter' ? '' : ` ${scaleLabels[scale]}`}</span>
      <span className="sr">{spokenScore(score, scale)}</span>
    </span>
  );
}
