import type { ReactNode } from 'react';
import { Score } from '#components/score.tsx';
import type { ScoreScale } from '#domain/score-scale.ts';

type Props = { title: string; said: ReactNode; verdict: string; score: number | null; scale: ScoreScale };

/** The board, with the name of the work that it is about: on another site nothing around it says so. */
export function EmbedBoard({ title, said, verdict, score, scale }: Props) {
  return (
    <div className="board board--small">
      <div className="bulbs" />
      <div className="board__in">
        <h1 className="label board__label">
          <i>{title}</i>: {said}
        </h1>
        <p className="board__text">{verdict}</p>
        {score !== null && <Score score={score} scale={scale} />}
      </div>
      <div className="bulbs" />
    </div>
  );
}
