import type { ScoreCount } from './critic.ts';
import { scoreFigure } from './score.ts';
import type { ScoreScale } from './score-scale.ts';

/** One bar: how many reviews have the scores that it stands for. */
export type SpreadBar = { label: string; reviews: number; share: number };

/** How somebody's scores lie over the scale. `share` is in hundredths of the longest bar. */
export type Spread = { bars: SpreadBar[]; reviews: number; mean: string };

type Step = { from: number; label: string };

const halves = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0];

/** The bars of each scale from the best down, with the lowest score that falls into each. */
const steps: Record<ScoreScale, Step[]> = {
  stars: halves.map((from) => ({ from, label: from === 100 ? '5 stars' : scoreFigure(from, 'stars') })),
  ten: halves.map((from) => ({ from, label: from === 100 ? '10' : `${from / 10} to ${from / 10}.5` })),
  hundred: halves.slice(1).map((from) => ({ from, label: from === 90 ? '90 to 100' : `${from} to ${from + 9}` })),
  letter: [
    { from: 85, label: 'A' },
    { from: 63, label: 'B' },
    { from: 35, label: 'C' },
    { from: 20, label: 'D' },
    { from: 0, label: 'F' },
  ],
};

/** Undefined when nothing was scored. */
export function scoreSpread(scale: ScoreScale, counts: ScoreCount[]): Spread | undefined {
  const reviews = counts.reduce((sum, count) => sum + count.reviews, 0);
  if (reviews === 0) return undefined;
  const tally = steps[scale].map(({ label, from }, at, all) => {
    const below = all[at - 1]?.from ?? Number.POSITIVE_INFINITY;
    const inBar = counts.filter(({ score }) => shown(score, scale) >= from && shown(score, scale) < below);
    return { label, reviews: inBar.reduce((sum, count) => sum + count.reviews, 0) };
  });
  const longest = Math.max(...tally.map((bar) => bar.reviews));
  const bars = tally.map((bar) => ({ ...bar, share: Math.round((bar.reviews / longest) * 100) }));
  const total = counts.reduce((sum, count) => sum + count.score * count.reviews, 0);
  return { bars: withoutUnusedZero(bars), reviews, mean: meanFigure(total / reviews, scale) };
}

/** Stars round to halves, so 86 of a hundred stands among the 4½. */
const shown = (score: number, scale: ScoreScale) => (scale === 'stars' ? Math.round(score / 10) * 10 : score);

/** Most publications give no zero; the bar would only say that. */
const withoutUnusedZero = (bars: SpreadBar[]) =>
  bars.length === 11 && bars[10]?.reviews === 0 ? bars.slice(0, 10) : bars;

function meanFigure(mean: number, scale: ScoreScale): string {
  if (scale === 'stars') return (mean / 20).toFixed(1);
  if (scale === 'ten') return (mean / 10).toFixed(1);
  return scoreFigure(Math.round(mean), scale);
}
