import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { dueDepartures } from '#db/departures.ts';
import { eraseAccount } from '#db/erase-account.ts';
import { letGoOfLease, takeLease } from '#db/leases.ts';
import { removeKeptTooLong } from '#db/retention.ts';
import { SWEEP_EVERY_MS } from '#domain/retention.ts';

/** Whoever asked to leave was told a minute, and is gone within it. */
const LOOK_EVERY_MS = 5_000;
/** A process that dies while it empties an account holds the others up for no longer. */
const LEASE_MS = 60_000;
const WORK = 'housekeeping';
const DEPARTURES_AT_ONCE = 10;

type Options = {
  /** Drops the kept pages that show what was deleted. */
  forget: (tags: readonly string[]) => void;
  failed: (what: string, cause: unknown) => void;
  now?: () => Date;
};

/**
 * Deletes what is kept no longer (domain/retention.ts), and empties the accounts whose owners have left.
 * @returns stops it, when the piece in hand is done
 */
export function startHousekeeper({ forget, failed, now = () => new Date() }: Options) {
  const holder = randomUUID();
  const stopping = new AbortController();
  const { signal } = stopping;
  let sweptAt = Number.NEGATIVE_INFINITY;

  async function work() {
    while (!signal.aborted) {
      await look().catch((cause) => failed('What is kept no longer could not be deleted', cause));
      await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async function look() {
    const leaving = await dueDepartures(now(), DEPARTURES_AT_ONCE);
    const sweeping = now().getTime() - sweptAt >= SWEEP_EVERY_MS;
    // Without anything due nothing is written: an idle publication leaves its disk alone.
    if ((leaving.length === 0 && !sweeping) || !(await takeLease(WORK, holder, now(), LEASE_MS))) return;
    for (const id of leaving) {
      if (signal.aborted || !(await takeLease(WORK, holder, now(), LEASE_MS))) break;
      await eraseAccount(id, now(), forget).catch((cause) => failed(`Account ${id} could not be emptied`, cause));
    }
    if (sweeping && !signal.aborted) {
      sweptAt = now().getTime();
      await removeKeptTooLong(now());
    }
    await letGoOfLease(WORK, holder);
  }

  const working = work();
  return async () => {
    stopping.abort();
    await working;
  };
}
