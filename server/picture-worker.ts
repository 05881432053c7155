import { setTimeout as pause } from 'node:timers/promises';
import { InterruptedError, makeMediaFiles } from '#db/media-files.ts';
import { originals } from '#db/media-store.ts';
import { pagesWithPicture } from '#db/picture-file.ts';
import {
  failPictureJob,
  finishPictureJob,
  leavePictureJob,
  type PictureJob,
  renewPictureJob,
  takePictureJob,
} from '#db/picture-jobs.ts';
import { JOB_LEASE_MS } from '#domain/picture-job.ts';

/** How long a picture that has just come in waits at the most. */
const LOOK_EVERY_MS = 1_000;

type Parts = {
  /** The pages with a picture are drawn anew once its sizes stand. */
  forget: (tags: readonly string[]) => void;
  failed: (what: string, cause: unknown) => void;
};

/**
 * Cuts the sizes of new pictures, one picture after the other, while the server serves. What is to be done stands in the
 * database, so a restart goes on where this one stopped.
 * @returns stops it, when the file in hand is finished
 */
export function startPictureWorker({ forget, failed }: Parts): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function work() {
    while (!signal.aborted) {
      const worked = await next().catch((cause) => {
        failed('The pictures that wait could not be looked up', cause);
        return false;
      });
      if (!worked) await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async function next(): Promise<boolean> {
    const job = await takePictureJob(new Date());
    if (!job) return false;
    const renewal = setInterval(() => renewPictureJob(job, new Date()).catch(() => undefined), JOB_LEASE_MS / 3);
    try {
      await cut(job);
    } catch (cause) {
      await lay(job, cause);
    } finally {
      clearInterval(renewal);
    }
    return true;
  }

  async function cut(job: PictureJob) {
    const { widths } = await makeMediaFiles(originals.path(job.original), () => !signal.aborted);
    await finishPictureJob(job, widths);
    forget(await pagesWithPicture(job.mediaId));
  }

  async function lay(job: PictureJob, cause: unknown) {
    if (cause instanceof InterruptedError) return leavePictureJob(job, new Date());
    failed(`The sizes of picture ${job.mediaId} could not be cut`, cause);
    await failPictureJob(job, cause instanceof Error ? cause.message : String(cause), new Date());
  }

  const working = work();
  return async () => {
    stopping.abort();
    await working;
  };
}
