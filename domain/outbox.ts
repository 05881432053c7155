const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A mail server that has not taken a letter by then is left, so that no worker hangs for ever. */
export const SENDING_MS = 60 * SECOND_MS;

/** A worker that has said nothing for this long is gone, and another may take its letters. Longer than any sending. */
export const LETTER_LEASE_MS = 2 * SENDING_MS;

/** Letters with no earlier end are tried over a weekend: somebody may only see on Monday that the mail server is down. */
const TRIED_FOR_MS = 3 * DAY_MS;

/** How long the desk says that a letter was given up. */
export const GIVEN_UP_SHOWN_MS = 7 * DAY_MS;

const LONGEST_PAUSE_MS = 60 * MINUTE_MS;

/** Until the next attempt: 1, 2, 4 … minutes, at least once an hour. */
export const letterPause = (failures: number) => Math.min(2 ** (failures - 1) * MINUTE_MS, LONGEST_PAUSE_MS);

export const triedUntil = (now: Date) => new Date(now.getTime() + TRIED_FOR_MS);

/** Why a letter was not sent; `forGood` when trying again would change nothing. */
export type LetterFailure = { problem: string; forGood: boolean };

/** When a letter that has now failed so many times is tried again; null when it is given up. */
export function nextAttempt(failures: number, until: Date, { forGood }: LetterFailure, now: Date): Date | null {
  const next = new Date(now.getTime() + letterPause(failures));
  return forGood || next >= until ? null : next;
}

type MailServerError = Error & { command?: string; responseCode?: number };

/**
 * What the mail server said. Only "there is no such mailbox" is for good: whatever else it refuses, the operator can put
 * right.
 */
export function failureOf(cause: unknown): LetterFailure {
  if (!(cause instanceof Error)) return { problem: String(cause), forGood: false };
  const { command, responseCode = 0, message }: MailServerError = cause;
  return { problem: message, forGood: command === 'RCPT TO' && responseCode >= 500 };
}

/** A letter that the mail server has not taken, for the desk. */
export type FailedLetter = { id: number; recipient: string; failure: string; tryAt: Date | null };
