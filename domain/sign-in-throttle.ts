const MINUTE = 60_000;

/**
 * How far back failures count, and how long the door stays shut after too many. Five tries find no decent password, and
 * ten minutes are a nuisance to a machine, not a lock-out for a person.
 */
export const FAILURES_COUNT_MS = 15 * MINUTE;
const PAUSE_MS = 10 * MINUTE;

/** For one account from one address. */
export const FAILURES_OF_ACCOUNT = 5;

/** From one address, whatever the accounts: a household forgets less than that, a list of stolen passwords is longer. */
export const FAILURES_OF_ADDRESS = 100;

/** When the next try is welcome; null when it is now. `failures` are those that count, in any order. */
export function pauseAfter(failures: readonly Date[], most: number, now: Date): Date | null {
  const recent = failures.filter((at) => now.getTime() - at.getTime() < FAILURES_COUNT_MS);
  if (recent.length < most) return null;
  const until = Math.max(...recent.map((at) => at.getTime())) + PAUSE_MS;
  return until > now.getTime() ? new Date(until) : null;
}

/** Said beside the password. Does not say whether such an account exists. */
export function wrongPassword(triesLeft: number): string {
  const wrong = 'That address and that password do not belong together.';
  const left = triesWords[triesLeft] ?? `${triesLeft} tries left`;
  return triesLeft === 0
    ? `${wrong} Wait ten minutes before the next try.`
    : `${wrong} ${left} before a ten-minute pause.`;
}

const triesWords = ['', 'One try left', 'Two tries left', 'Three tries left', 'Four tries left'];
