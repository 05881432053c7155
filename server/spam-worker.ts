import { setImmediate as others, setTimeout as pause } from 'node:timers/promises';
import { lastJudged } from '#db/judged-comments.ts';
import { readWith } from '#db/spam-reader.ts';
import { DECISIONS_KEPT, newPupil } from '#domain/spam-model.ts';
import { readsLikeNothing } from '#domain/spam-reading.ts';

/** What a moderator decides counts from the next hour on; some hundred milliseconds of work, in small pieces. */
const LEARN_EVERY_MS = 60 * 60_000;
/** A piece of work: some milliseconds. */
const AT_ONCE = 50;

/**
 * Learns what moderators remove and what they let through, while the server serves. Nothing of it is stored: every
 * process reads it anew when it starts, so that what is gone from the database is gone from here an hour later.
 * @returns stops it
 */
export function startSpamWorker(failed: (what: string, cause: unknown) => void): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function learn() {
    const pupil = newPupil();
    for await (const judged of lastJudged(DECISIONS_KEPT)) {
      for (const [at, decision] of judged.entries()) {
        if (at % AT_ONCE === 0) await others();
        if (signal.aborted) return;
        pupil.learn(decision);
      }
    }
    readWith(pupil.done() ?? readsLikeNothing);
  }

  async function work() {
    while (!signal.aborted) {
      await learn().catch((cause) => failed('What moderators decided could not be learned', cause));
      await pause(LEARN_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  const working = work();
  return async () => {
    stopping.abort();
    await working;
  };
}
