import type { ScoreScale } from '#domain/score-scale.ts';
import { Score } from './score.tsx';

type Props = {
  verdict: string;
  score: number | null;
  scale: ScoreScale;
  /** On pages that are not the review itself. */
  small?: boolean;
};

/** The board: the short review on its rails, with the score when there is one. Nothing else may look like it. */
export function ShortReview({ verdict, score, scale, small }: Props) {
  return (
    <section className={small ? 'board board--small' : 'board'} aria-labelledby="short">
      <div className="bulbs" />
      <div className="board__in">
        <h2 className="label board__label" id="short">
          The short review
        </h2>
        <p className="board__text">{verdict}</p>
        {score !== null && <Score score={score} scale={scale} />}
      </div>
      <div className="bulbs" />
    </section>
  );
}
