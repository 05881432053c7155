/** How long a reader waits between two comments under one story, in seconds. More than an hour is a closed thread. */
export const slowModes = [0, 30, 60, 300, 900, 3_600] as const;

/** "one comment a minute", to come from each reader. */
export function slowWords(seconds: number): string {
  if (seconds === 0) return 'as many comments as they like';
  if (seconds === 60) return 'one comment a minute';
  if (seconds === 3_600) return 'one comment an hour';
  return seconds < 60 ? `one comment in ${seconds} seconds` : `one comment in ${seconds / 60} minutes`;
}
