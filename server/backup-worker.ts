import { setTimeout as pause } from 'node:timers/promises';
import { backUpWhenDue } from '#db/backup/daily-backup.ts';
import type { Place } from '#db/place.ts';

/** A night is long; a minute more or less is none. */
const LOOK_EVERY_MS = 60_000;

type Options = {
  place: Place;
  /** The address of the publication. */
  url: string;
  /** Where the backups go; nothing is done without. */
  folder: string | undefined;
  keep: number;
  failed: (what: string, cause: unknown) => void;
  now?: () => Date;
};

/**
 * Backs everything up once a day, while the server serves.
 * @returns stops it; what it had begun is gone, and begun anew by whoever comes next
 */
export function startBackupWorker({ place, url, folder, keep, failed, now = () => new Date() }: Options) {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function work() {
    while (folder && !signal.aborted) {
      await backUpWhenDue({ place, url, folder, keep, now: now(), signal }).catch((cause) =>
        failed('The daily backup could not be made', cause),
      );
      await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  const working = work();
  return async () => {
    stopping.abort();
    await working;
  };
}
