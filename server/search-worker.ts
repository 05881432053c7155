import { setTimeout as pause } from 'node:timers/promises';
import { indexDue } from '#db/search-index.ts';

/** How long a change waits at the most before its words are read; whoever searches sooner has them read first. */
const LOOK_EVERY_MS = 5_000;
/** Then others get their turn at the database. */
const AT_ONCE = 20;

/**
 * Reads the words of what has changed, for the searches of the desk and of readers, while the server serves.
 * @returns stops it, when the words in hand are read
 */
export function startSearchWorker(failed: (what: string, cause: unknown) => void): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function work() {
    while (!signal.aborted) {
      const read = await indexDue(AT_ONCE).catch((cause) => {
        failed('The words of what has changed could not be read', cause);
        return 0;
      });
      await pause(read < AT_ONCE ? LOOK_EVERY_MS : 0, undefined, { signal }).catch(() => undefined);
    }
  }

  const working = work();
  return async () => {
    stopping.abort();
    await working;
  };
}
