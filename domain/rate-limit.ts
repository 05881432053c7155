/** So many times in so many minutes, for one purpose. */
export type RateLimit = { name: string; times: number; minutes: number };

/** When the next one is welcome; null when it is now. `earlier` holds the moments of those before, oldest first. */
export function nextAllowed(limit: RateLimit, earlier: readonly Date[], now: Date): Date | null {
  const window = limit.minutes * 60_000;
  const recent = earlier.filter((at) => now.getTime() - at.getTime() < window);
  const oldestThatCounts = recent.at(-limit.times);
  return oldestThatCounts ? new Date(oldestThatCounts.getTime() + window) : null;
}

/** How many more are welcome now, and when one more will be than that: when the oldest that counts does no more. */
export function leftAllowed(
  limit: RateLimit,
  earlier: readonly Date[],
  now: Date,
): { left: number; next: Date | null } {
  const window = limit.minutes * 60_000;
  const recent = earlier.filter((at) => now.getTime() - at.getTime() < window).slice(-limit.times);
  const [oldest] = recent;
  return { left: limit.times - recent.length, next: oldest ? new Date(oldest.getTime() + window) : null };
}
