/** What is left of the time to change a comment, never less than the minute that has begun. */
export function minutesLeft(milliseconds: number): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  return minutes === 1 ? '1 minute left' : `${minutes} minutes left`;
}
