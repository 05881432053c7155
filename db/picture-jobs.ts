import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import { JOB_LEASE_MS, JOB_MOST_ATTEMPTS, type JobState, jobPause } from '#domain/picture-job.ts';
import { transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { media, pictureJobs } from './schema.ts';

/** A picture whose sizes are to be cut. */
export type PictureJob = { mediaId: number; attempts: number; stem: string; original: string };

/** Puts a picture in line; one that stands there begins anew. */
export async function queuePicture(tx: Handle, mediaId: number, now: Date) {
  const anew = { state: 'waiting' as const, dueAt: now, attempts: 0, problem: '' };
  await tx
    .insert(pictureJobs)
    .values({ mediaId, ...anew })
    .onConflictDoUpdate({ target: pictureJobs.mediaId, set: anew });
}

/**
 * Takes the picture that has waited longest, for as long as the lease lasts. One whose worker has not been heard of since
 * is taken over: its process is gone.
 */
export function takePictureJob(now: Date): Promise<PictureJob | undefined> {
  const due = and(inArray(pictureJobs.state, ['waiting', 'working']), lte(pictureJobs.dueAt, now));
  return transaction(async (tx) => {
    const [next] = await tx
      .select({ mediaId: pictureJobs.mediaId, stem: media.stem, original: media.original })
      .from(pictureJobs)
      .innerJoin(media, eq(media.id, pictureJobs.mediaId))
      .where(due)
      .orderBy(asc(pictureJobs.dueAt), asc(pictureJobs.mediaId))
      .limit(1);
    if (!next) return undefined;
    const lease = new Date(now.getTime() + JOB_LEASE_MS);
    const [taken] = await tx
      .update(pictureJobs)
      .set({ state: 'working', dueAt: lease, attempts: sql`${pictureJobs.attempts} + 1` })
      // Asked once more: on PostgreSQL another process may have been quicker.
      .where(and(eq(pictureJobs.mediaId, next.mediaId), due))
      .returning({ attempts: pictureJobs.attempts });
    return taken && { ...next, ...taken };
  });
}

/** Still at it. */
export const renewPictureJob = ({ mediaId }: PictureJob, now: Date) =>
  move(mediaId, { dueAt: new Date(now.getTime() + JOB_LEASE_MS) });

/** The files stand. Not for a picture whose file was replaced meanwhile: its new one is in line already. */
export function finishPictureJob({ mediaId, stem }: PictureJob, widths: number[]) {
  return transaction(async (tx) => {
    const done = await tx
      .update(media)
      .set({ widths })
      .where(and(eq(media.id, mediaId), eq(media.stem, stem)))
      .returning({ id: media.id });
    if (done.length > 0) await tx.delete(pictureJobs).where(eq(pictureJobs.mediaId, mediaId));
  });
}

/** To be tried again after a pause, until there is no use in it. */
export function failPictureJob({ mediaId, attempts }: PictureJob, problem: string, now: Date) {
  const state: JobState = attempts < JOB_MOST_ATTEMPTS ? 'waiting' : 'failed';
  return move(mediaId, { state, problem, dueAt: new Date(now.getTime() + jobPause(attempts)) });
}

/** Laid down unfinished, for whoever is next; that is no failed attempt. */
export const leavePictureJob = ({ mediaId }: PictureJob, now: Date) =>
  move(mediaId, { state: 'waiting', dueAt: now, attempts: sql`${pictureJobs.attempts} - 1` });

type Change = { state?: JobState; dueAt: Date; problem?: string; attempts?: ReturnType<typeof sql> };

const move = (mediaId: number, set: Change) =>
  transaction((tx) =>
    tx
      .update(pictureJobs)
      .set(set)
      .where(and(eq(pictureJobs.mediaId, mediaId), eq(pictureJobs.state, 'working'))),
  );
