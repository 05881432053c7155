import { setTimeout as pause } from 'node:timers/promises';
import { dropPings, failPings, type PingInHand, takePings } from '#db/index-pings.ts';
import { findMachines } from '#db/machines.ts';
import { settings } from '#db/settings.ts';
import { INDEX_NOW_ENDPOINT, PINGING_MS, PINGS_AT_ONCE, pingOf, refusalBy } from '#domain/index-now.ts';

/** How long a change waits at the most; what changed together is told together. */
const LOOK_EVERY_MS = 5_000;

type Options = {
  failed: (what: string, cause: unknown) => void;
  endpoint?: string;
  every?: number;
  now?: () => Date;
};

/**
 * Tells search engines what has changed, where the publication wants that. No request of ours waits for one of theirs.
 * @returns stops it, when what is on the wire is done
 */
export function startIndexNowWorker({
  failed,
  endpoint = INDEX_NOW_ENDPOINT,
  every = LOOK_EVERY_MS,
  now = () => new Date(),
}: Options): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function work() {
    while (!signal.aborted) {
      await tellAll().catch((cause) => failed('What search engines are to be told could not be looked up', cause));
      await pause(every, undefined, { signal }).catch(() => undefined);
    }
  }

  async function tellAll() {
    const taken = await takePings(now(), PINGS_AT_ONCE);
    if (taken.length > 0) await tell(taken);
  }

  async function tell(taken: PingInHand[]) {
    const { indexNow, indexNowKey } = await findMachines();
    if (!indexNow) return dropPings(taken);
    try {
      const status = await send(
        pingOf(
          settings().url,
          indexNowKey,
          taken.map(({ path }) => path),
        ),
      );
      if (status === 200 || status === 202) return await dropPings(taken);
      await failPings(taken, refusalBy(status), now());
    } catch (cause) {
      failed('Search engines could not be told what changed', cause);
      await failPings(
        taken,
        { problem: cause instanceof Error ? cause.message : String(cause), forGood: false },
        now(),
      );
    }
  }

  async function send(ping: object): Promise<number> {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(ping),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PINGING_MS)]),
    });
    await answer.body?.cancel();
    return answer.status;
  }

  const working = work();
  return async () => {
    stopping.abort();
    await working;
  };
}
