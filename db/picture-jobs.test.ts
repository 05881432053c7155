import './testing-data-folder.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { JOB_LEASE_MS, JOB_MOST_ATTEMPTS, jobPause } from '#domain/picture-job.ts';
import { read, transaction } from './connection.ts';
import { InterruptedError, makeMediaFiles } from './media-files.ts';
import { publicFiles } from './media-store.ts';
import {
  failPictureJob,
  finishPictureJob,
  leavePictureJob,
  type PictureJob,
  queuePicture,
  renewPictureJob,
  takePictureJob,
} from './picture-jobs.ts';
import { media, pictureJobs } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { jpeg } from './testing-pictures.ts';

freshDatabase();
const start = new Date('2026-02-01T10:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);

let made = 0;
/** A picture in line, alone. */
async function waiting(): Promise<number> {
  made += 1;
  const row = { stem: `stem${made}`, name: 'x.jpg', width: 800, height: 400, widths: [], alt: '', createdAt: start };
  return transaction(async (tx) => {
    await tx.delete(pictureJobs);
    const [added] = await tx.insert(media).values(row).returning({ id: media.id });
    await queuePicture(tx, added?.id ?? 0, start);
    return added?.id ?? 0;
  });
}

async function taken(now = start): Promise<PictureJob> {
  const job = await takePictureJob(now);
  assert.ok(job);
  return job;
}

const jobOf = async (id: number) => (await read().select().from(pictureJobs).where(eq(pictureJobs.mediaId, id)))[0];

test('a picture is taken once, however many look', async () => {
  const id = await waiting();
  const looks = await Promise.all([takePictureJob(start), takePictureJob(start), takePictureJob(start)]);
  assert.deepEqual(
    looks.filter((job) => job !== undefined).map(({ mediaId }) => mediaId),
    [id],
  );
});

test('what stands is told the picture, and the line is shorter by one', async () => {
  const id = await waiting();
  await finishPictureJob(await taken(), [240, 800]);
  const [row] = await read().select({ widths: media.widths }).from(media).where(eq(media.id, id));
  assert.deepEqual(row?.widths, [240, 800]);
  assert.equal(await jobOf(id), undefined);
});

test('a worker that is gone loses its picture when the lease is over, one that renews it does not', async () => {
  await waiting();
  const job = await taken();
  assert.equal(await takePictureJob(later(JOB_LEASE_MS - 1)), undefined);
  await renewPictureJob(job, later(JOB_LEASE_MS / 2));
  assert.equal(await takePictureJob(later(JOB_LEASE_MS)), undefined);
  assert.equal((await taken(later(JOB_LEASE_MS * 1.5))).attempts, 2);
});

test('a failure is tried again after a pause, and in the end left to a person', async () => {
  const id = await waiting();
  let now = start;
  for (let attempt = 1; attempt <= JOB_MOST_ATTEMPTS; attempt += 1) {
    const job = await taken(now);
    await failPictureJob(job, 'The disk is full.', now);
    assert.equal(await takePictureJob(new Date(now.getTime() + jobPause(attempt) - 1)), undefined);
    now = new Date(now.getTime() + jobPause(attempt));
  }
  const { state, problem } = (await jobOf(id)) ?? {};
  assert.deepEqual([state, problem], ['failed', 'The disk is full.']);
  assert.equal(await takePictureJob(later(1e9)), undefined);
  await transaction((tx) => queuePicture(tx, id, later(1e9)));
  assert.equal((await taken(later(1e9))).attempts, 1);
});

test('what was laid down goes on at once, and counts as no attempt', async () => {
  await waiting();
  await leavePictureJob(await taken(), start);
  assert.equal((await taken()).attempts, 1);
});

test('the sizes of a file that was replaced meanwhile are not those of the new one', async () => {
  const id = await waiting();
  const job = await taken();
  await transaction(async (tx) => {
    await tx.update(media).set({ stem: 'another' }).where(eq(media.id, id));
    await queuePicture(tx, id, start);
  });
  await finishPictureJob(job, [240]);
  const [row] = await read().select({ widths: media.widths }).from(media).where(eq(media.id, id));
  assert.deepEqual(row?.widths, []);
  assert.equal((await jobOf(id))?.state, 'waiting');
});

test('work that was stopped between two files goes on with the next', async () => {
  const bytes = await jpeg(600, 300);
  let asked = 0;
  const once = () => {
    asked += 1;
    return asked === 1;
  };
  await assert.rejects(makeMediaFiles(bytes, once), InterruptedError);
  const { stem, widths } = await makeMediaFiles(bytes);
  assert.deepEqual(widths, [240, 480, 600]);
  for (const width of widths)
    for (const type of ['avif', 'webp']) assert.ok(publicFiles.has(`${stem}-${width}.${type}`));
});
