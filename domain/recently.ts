/** A stretch of time up to now, in the words that stand below what is counted in it. */
export type Stretch = { days: number; words: string };

/** From what is talked about now to what is still remembered: the first that holds anything is shown. */
export const stretches: readonly Stretch[] = [
  { days: 7, words: 'in the last seven days' },
  { days: 30, words: 'in the last thirty days' },
  { days: 365, words: 'in the last year' },
];

const DAY_MS = 86_400_000;

export const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);
