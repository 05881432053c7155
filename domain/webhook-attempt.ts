import { nextAttempt } from './outbox.ts';

const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;

/** A receiver that has not answered by then is left. */
export const POSTING_MS = 15 * SECOND_MS;

/** A worker that has said nothing for this long is gone, and another may take what it had. Longer than any request. */
export const DELIVERY_LEASE_MS = 4 * POSTING_MS;

/** A message is tried over a weekend, like a letter. */
const TOLD_FOR_MS = 3 * DAY_MS;
export const toldUntil = (now: Date) => new Date(now.getTime() + TOLD_FOR_MS);

/** A receiver at which nothing has arrived for this long, however often it was tried, is told no more. */
export const FAILING_FOR_MS = 2 * DAY_MS;

/** As much of an answer as is read, and as much as the desk shows. */
export const ANSWER_READ_BYTES = 4_096;
const ANSWER_SHOWN = 300;

/** What one attempt came to. */
export type Attempt = {
  /** Null when there was no answer. */
  status: number | null;
  /** How a refusal begins, or why there was no answer. */
  answer: string;
  durationMs: number;
  /** How long the receiver is left alone, because it asked for it. */
  pauseMs: number;
};

/** A redirect is not followed: whoever moves a receiver writes its new address at the desk. */
export const hasArrived = ({ status }: Pick<Attempt, 'status'>) => status !== null && status >= 200 && status < 300;

/** The receiver is there no more and says so. */
export const isGone = ({ status }: Pick<Attempt, 'status'>) => status === 410;

/** When a message that has failed so many times is tried again: after the pause that is usual, or that was asked for. */
export function nextPost(tries: number, until: Date, attempt: Attempt, now: Date): Date | null {
  const next = nextAttempt(tries, until, { problem: attempt.answer, forGood: isGone(attempt) }, now);
  const asked = new Date(now.getTime() + attempt.pauseMs);
  if (!next || asked >= until) return null;
  return next > asked ? next : asked;
}

/** Whether it is time to leave a receiver alone altogether. */
export const isGivenUp = (failingSince: Date, attempt: Attempt, now: Date) =>
  isGone(attempt) || now.getTime() - failingSince.getTime() >= FAILING_FOR_MS;

/** A receiver that asks for a longer pause is asked again after this one: it may have been set right meanwhile. */
export const PAUSE_MOST_MS = 60 * 60 * SECOND_MS;

/** What Retry-After asks for, in seconds or as a date, as far as it is kept to. */
export function askedPause(retryAfter: string | undefined, now: Date): number {
  if (!retryAfter) return 0;
  const until = /^\d{1,9}$/.test(retryAfter) ? now.getTime() + Number(retryAfter) * SECOND_MS : Date.parse(retryAfter);
  return Math.min(Math.max(0, (until || 0) - now.getTime()), PAUSE_MOST_MS);
}

/** How an answer begins, as a line that any database keeps. */
export const answerShown = (text: string): string => {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > ANSWER_SHOWN ? `${line.slice(0, ANSWER_SHOWN).toWellFormed()}…` : line;
};

/** What the desk says of an attempt: "It answered 503: Busy". */
export const attemptInWords = ({ status, answer }: Pick<Attempt, 'status' | 'answer'>): string => {
  if (status === null) return answer;
  return answer ? `It answered ${status}: ${answer}` : `It answered ${status}.`;
};
