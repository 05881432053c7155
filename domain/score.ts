import type { ScoreScale } from './score-scale.ts';

/** Letters from the bottom, each with the lowest score that earns it and how it is read out. */
export const letters = [
  { from: 0, figure: 'F', spoken: 'F' },
  { from: 20, figure: 'D', spoken: 'D' },
  { from: 35, figure: 'C−', spoken: 'C minus' },
  { from: 45, figure: 'C', spoken: 'C' },
  { from: 55, figure: 'C+', spoken: 'C plus' },
  { from: 63, figure: 'B−', spoken: 'B minus' },
  { from: 70, figure: 'B', spoken: 'B' },
  { from: 78, figure: 'B+', spoken: 'B plus' },
  { from: 85, figure: 'A−', spoken: 'A minus' },
  { from: 90, figure: 'A', spoken: 'A' },
  { from: 96, figure: 'A+', spoken: 'A plus' },
] as const;

/** Scores are kept in hundredths of whatever scale the publication shows; these are the stars of one, in halves. */
export const starsOf = (score: number): number => Math.round(score / 10) / 2;

const half = (stars: number) => (stars % 1 === 0 ? `${stars}` : `${stars < 1 ? '' : Math.floor(stars)}½`);
const letterOf = (score: number) => letters.findLast(({ from }) => score >= from) ?? letters[0];

/** The figure that stands large: 4½, 8.5, 86, B+. */
export function scoreFigure(score: number, scale: ScoreScale): string {
  if (scale === 'stars') return half(starsOf(score));
  if (scale === 'ten') return String(Math.round(score / 5) / 2);
  return scale === 'hundred' ? String(score) : letterOf(score).figure;
}

/** The figure in a sentence that goes on without one: "from no score to 4½". */
export const figureOrNone = (score: number | null, scale: ScoreScale) =>
  score === null ? 'no score' : scoreFigure(score, scale);

/** What stands under the figure. */
export const scaleLabels: Record<ScoreScale, string> = {
  stars: 'out of 5',
  ten: 'out of 10',
  hundred: 'out of 100',
  letter: 'on our letters, A to F',
};

/** The score in words, for those who hear the page: "4½ out of 5 stars", "B plus". */
export function spokenScore(score: number, scale: ScoreScale): string {
  if (scale === 'letter') return `${letterOf(score).spoken}, ${scaleLabels.letter}`;
  return `${scoreFigure(score, scale)} ${scaleLabels[scale]}${scale === 'stars' ? ' stars' : ''}`;
}

/** The score as a number between the ends of its scale; letters, which are no numbers, in hundredths. */
export function ratingOf(score: number, scale: ScoreScale) {
  if (scale === 'stars') return { value: starsOf(score), best: 5, worst: 0 };
  if (scale === 'ten') return { value: Math.round(score / 5) / 2, best: 10, worst: 0 };
  return { value: score, best: 100, worst: 0 };
}
