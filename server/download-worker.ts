import { setTimeout as pause } from 'node:timers/promises';
import {
  type DownloadJob,
  failDownload,
  finishDownload,
  leaveDownload,
  renewDownload,
  takeDownload,
} from '#db/data-downloads.ts';
import { writeDownload } from '#db/write-download.ts';
import { DOWNLOAD_LEASE_MS } from '#domain/data-download.ts';

/** How long a file that was just asked for waits at the most. */
const LOOK_EVERY_MS = 1_000;

type Options = { failed: (what: string, cause: unknown) => void; now?: () => Date };

/**
 * Makes the files with everything that somebody made here, one after the other, while the server serves. What is to be made
 * stands in the database, so a restart goes on where this one stopped.
 * @returns stops it; what it had begun is begun anew by whoever comes next
 */
export function startDownloadWorker({ failed, now = () => new Date() }: Options): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function work() {
    while (!signal.aborted) {
      const worked = await next().catch((cause) => {
        failed('The downloads that wait could not be looked up', cause);
        return false;
      });
      if (!worked) await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async function next(): Promise<boolean> {
    const job = await takeDownload(now());
    if (!job) return false;
    const renewal = setInterval(() => renewDownload(job, now()).catch(() => undefined), DOWNLOAD_LEASE_MS / 3);
    try {
      const bytes = await writeDownload({ ...job, now: now(), signal });
      await finishDownload(job, bytes, now());
    } catch (cause) {
      await lay(job, cause);
    } finally {
      clearInterval(renewal);
    }
    return true;
  }

  async function lay(job: DownloadJob, cause: unknown) {
    if (signal.aborted) return leaveDownload(job, now());
    failed(`The data of account ${job.accountId} could not be written to a file`, cause);
    return failDownload(job, now());
  }

  const working = work();
  return async () => {
    stopping.abort();
    await working;
  };
}
