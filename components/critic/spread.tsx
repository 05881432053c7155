import { Histogram } from '#components/histogram.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { scaleLabels } from '#domain/score.ts';
import type { ScoreScale } from '#domain/score-scale.ts';
import type { Spread as Scores } from '#domain/score-spread.ts';

type Props = {
  /** "How Ines Okafor scores". */
  heading: string;
  /** What the bars count, for those who hear them: "Reviews by Ines Okafor by score". */
  label: string;
  spread: Scores;
  /** The mean of all that the publication scored, where it says something beside this one. */
  house?: string | undefined;
  scale: ScoreScale;
};

/** How the scores of a critic, or of a work, lie over the scale. */
export function Spread({ heading, label, spread, house, scale }: Props) {
  const { bars, reviews, mean } = spread;
  return (
    <section className="gap-l" aria-labelledby="spread">
      <RailHead
        id="spread"
        aside={<span className="meta">{reviews === 1 ? '1 scored review' : `${reviews} scored reviews`}</span>}
      >
        {heading}
      </RailHead>
      <div className="readers">
        <p className="score">
          <span className="score__figure" aria-hidden="true">
            {mean}
          </span>
          <span className="label score__of">
            {mean} {scale === 'letter' ? '' : scaleLabels[scale]}, the mean{house && `. The house’s is ${house}`}
          </span>
        </p>
        <Histogram label={label} bars={bars.map(({ reviews: figure, ...bar }) => ({ ...bar, figure }))} />
      </div>
    </section>
  );
}
