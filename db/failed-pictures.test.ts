import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JOB_MOST_ATTEMPTS } from '#domain/picture-job.ts';
import { transaction } from './connection.ts';
import { failedPictures } from './failed-pictures.ts';
import { failPictureJob, queuePicture, takePictureJob } from './picture-jobs.ts';
import { media } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { makeAccount } from './testing-stories.ts';

const now = new Date('2026-02-01T10:00:00Z');
let [ines, maren] = [0, 0];
freshDatabase(async () => {
  [ines, maren] = [await makeAccount('ines', 'critic'), await makeAccount('maren', 'editor')];
  await failing('broken.jpg', ines, JOB_MOST_ATTEMPTS);
  await failing('tried-again.jpg', ines, 1);
});

async function failing(name: string, addedBy: number, attempts: number) {
  const row = { stem: name, name, width: 800, height: 400, widths: [], alt: '', createdAt: now, addedBy };
  const mediaId = await transaction(async (tx) => {
    const [added] = await tx.insert(media).values(row).returning({ id: media.id });
    await queuePicture(tx, added?.id ?? 0, now);
    return added?.id ?? 0;
  });
  const job = await takePictureJob(now);
  assert.equal(job?.mediaId, mediaId);
  await failPictureJob({ ...job, attempts }, 'The disk is full.', now);
}

test('a picture that nobody tries any more is told to editors and to whoever added it', async () => {
  const told = async (viewer: ReturnType<typeof asRole>) =>
    (await failedPictures(viewer, 9)).map(({ name, problem }) => [name, problem]);
  assert.deepEqual(await told(asRole(maren, 'editor')), [['broken.jpg', 'The disk is full.']]);
  assert.deepEqual(await told(asRole(ines, 'critic')), [['broken.jpg', 'The disk is full.']]);
  assert.deepEqual(await told(asRole(maren, 'critic')), []);
});
