import { letters } from './score.ts';
import type { ScoreScale } from './score-scale.ts';

/** How many hundredths one whole of a scale is, and its smallest step: half a star, half a point, one. */
const scales = {
  stars: { whole: 20, step: 10 },
  ten: { whole: 10, step: 5 },
  hundred: { whole: 1, step: 1 },
} as const;

/** Reads what a critic typed on the publication's scale, to hundredths; undefined when it is no score there. */
export function parseScore(text: string, scale: ScoreScale): number | undefined {
  return scale === 'letter' ? parseLetter(text) : parseNumber(text, scales[scale]);
}

function parseLetter(text: string) {
  const wanted = text
    .trim()
    .toUpperCase()
    .replace(/\s*([-–−]|MINUS)$/, '−')
    .replace(/\s*(\+|PLUS)$/, '+');
  return letters.find(({ figure }) => figure === wanted)?.from;
}

function parseNumber(text: string, { whole, step }: { whole: number; step: number }) {
  const plain = text
    .trim()
    .replace(',', '.')
    .replace(/^½$/, '0.5')
    .replace(/\s*(½|\s1\/2)$/, '.5');
  if (!/^\d{1,3}(\.\d+)?$/.test(plain)) return undefined;
  const score = Number(plain) * whole;
  return score <= 100 && score % step === 0 ? score : undefined;
}
