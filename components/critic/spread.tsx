import { Histogram } from '#components/histogram.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { scaleLabels } from '#domain/score.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import type { Spread as Scores } from '#domain/score-spread.ts';

type Props = { name: string; spread: Scores; scale: ScoreScale };

/** How a critic's scores lie over the scale. */
export function Spread({ name, spread, scale }: Props) {
  const { bars, reviews, mean } = spread;
  return (
    <section className="gap-l" aria-labelledby="spread">
      <RailHead
        id="spread"
        aside={<span className="meta">{reviews === 1 ? '1 scored review' : `${reviews} scored reviews`}</span>}
      >
        How {name} scores
      </RailHead>
      <div className="readers">
        <p className="score">
          <span className="score__figure" aria-hidden="true">
            {mean}
          </span>
          <span className="label score__of">
            {mean} {scale === 'letter' ? '' : scaleLabels[scale]}, the mean
          </span>
        </p>
        <Histogram
          label={`Reviews by ${name} by score`}
          bars={bars.map(({ label, share, reviews: figure }) => ({ label, share, figure }))}
        />
      </div>
    </section>
  );
}
