import { letters, scoreFigure, spokenScore } from './score.ts';
import type { ScoreScale } from './score-scale.ts';

/** One mark of the scale, as a button to press. */
export type ScoreChoice = { score: number; figure: string; spoken: string };

const steps = { stars: 10, ten: 5 } as const;

/** The marks of a scale from the lowest; none for a hundred, which is typed. */
export function scoreChoices(scale: ScoreScale): ScoreChoice[] {
  if (scale === 'hundred') return [];
  const scores =
    scale === 'letter'
      ? letters.map(({ from }) => from)
      : Array.from({ length: 100 / steps[scale] }, (_, at) => (at + 1) * steps[scale]);
  return scores.map((score) => ({ score, figure: scoreFigure(score, scale), spoken: spokenScore(score, scale) }));
}
