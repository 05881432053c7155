import '#db/testing-data-folder.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { addPicture } from '#db/add-picture.ts';
import { originals } from '#db/media-store.ts';
import { findPictureFile } from '#db/picture-file.ts';
import { freshDatabase } from '#db/testing.ts';
import { asRole } from '#db/testing-desk.ts';
import { jpeg, received } from '#db/testing-pictures.ts';
import { makeAccount } from '#db/testing-stories.ts';
import { startPictureWorker } from './picture-worker.ts';

let accountId: number;
freshDatabase(async () => {
  accountId = await makeAccount('ines');
});

async function picture() {
  const added = await addPicture(received('a.jpg', await jpeg(900, 500)), asRole(accountId, 'critic'), new Date());
  assert.ok(added.outcome === 'added');
  return added.id;
}

const stateOf = async (id: number) => {
  const file = await findPictureFile(id);
  assert.ok(file);
  return file;
};

async function until(holds: () => Promise<boolean>) {
  while (!(await holds())) await pause(20);
}

test('the sizes of a picture are cut while the server serves, and its pages drawn anew', async () => {
  const id = await picture();
  const forgotten: string[] = [];
  const stop = startPictureWorker({ forget: (tags) => forgotten.push(...tags), failed: assert.ifError });
  await until(async () => (await stateOf(id)).state === null);
  await stop();
  assert.deepEqual((await stateOf(id)).widths, [240, 480, 800, 900]);
  assert.ok(forgotten.includes('stories'));
});

test('a server that stops lays its picture down, and the next one takes it up', async () => {
  const id = await picture();
  const stop = startPictureWorker({ forget: () => undefined, failed: assert.ifError });
  await until(async () => (await stateOf(id)).state === 'working');
  await stop();
  const next = startPictureWorker({ forget: () => undefined, failed: assert.ifError });
  await until(async () => (await stateOf(id)).widths.length > 0);
  await next();
});

test('a picture whose original is gone fails with its reason, and does not hold up the next', async () => {
  const lost = await picture();
  await originals.removeAll((await stateOf(lost)).stem);
  const id = await picture();
  const failures: string[] = [];
  const stop = startPictureWorker({ forget: () => undefined, failed: (what) => failures.push(what) });
  await until(async () => (await stateOf(id)).widths.length > 0);
  await stop();
  assert.equal(failures.length, 1);
  assert.notEqual((await stateOf(lost)).problem, '');
});
