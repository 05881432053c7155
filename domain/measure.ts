/** What staff do about a person, from mild to hard. */
export const measures = ['warning', 'suspension', 'ban'] as const;
export type Measure = (typeof measures)[number];

/** What was done about somebody, and what they were told. */
export type MeasureTaken = {
  id: number;
  measure: Measure;
  reason: string;
  /** Of suspensions only. */
  until: Date | null;
  at: Date;
  /** Null for the house itself. */
  by: string | null;
  /** When it was ended before its time. */
  liftedAt: Date | null;
  /** When the person said that they have read it: of warnings only. */
  readAt: Date | null;
};

/** What somebody was warned of and has not read yet. */
export const unreadWarnings = (taken: readonly MeasureTaken[]) =>
  taken.filter(({ measure, readAt }) => measure === 'warning' && readAt === null);
