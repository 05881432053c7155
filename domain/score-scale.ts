/** How a publication shows its scores: five stars in halves, out of ten in halves, out of a hundred, letters A to F. */
export const scoreScales = ['stars', 'ten', 'hundred', 'letter'] as const;
export type ScoreScale = (typeof scoreScales)[number];
