import { setTimeout as pause } from 'node:timers/promises';
import { keepReads } from '#db/reads.ts';
import { keepVainSearches } from '#db/vain-searches.ts';
import type { Reads } from './reads.ts';

/** A server that is killed loses no more than this and the time of one write. */
const WRITE_EVERY_MS = 2_000;

type Options = { reads: Reads; failed: (what: string, cause: unknown) => void; now?: () => Date };

/**
 * Writes what was read, and what was searched for in vain, in batches. A batch belongs to the day on which it is written.
 * @returns stops it, when what was counted so far is written
 */
export function startReadsWorker({ reads, failed, now = () => new Date() }: Options): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function work() {
    while (!signal.aborted) {
      await pause(WRITE_EVERY_MS, undefined, { signal }).catch(() => undefined);
      await write();
    }
  }

  async function write() {
    const batch = reads.take();
    // Without readers nothing is written: an idle publication leaves its disk alone.
    if (batch.length > 0)
      await keepReads(batch, now()).catch((cause) => {
        reads.putBack(batch);
        failed('What was read could not be kept', cause);
      });
    await keepVainSearches(now()).catch((cause) => failed('What was searched for in vain could not be kept', cause));
  }

  const working = work();
  return async () => {
    stopping.abort();
    await working;
    await write();
  };
}
