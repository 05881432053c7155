import { scaleLabels, scoreFigure, spokenScore } from '#domain/score.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import { Stars } from './stars.tsx';

/** A score said large, on the board. */
export function Score({ score, scale }: { score: number; scale: ScoreScale }) {
  return (
    <div className="score">
      <p className="score__figure" aria-hidden="true">
        {scoreFigure(score, scale)}
      </p>
      <p className="label score__of" aria-hidden="true">
        {scaleLabels[scale]}
      </p>
      {scale === 'stars' ? <Stars score={score} /> : <p className="sr">{spokenScore(score, scale)}</p>}
    </div>
  );
}
