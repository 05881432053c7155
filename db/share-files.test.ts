import './testing-data-folder.ts';
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { settings } from './settings.ts';
import { findShareFile, keepShareFile, removeShareFile } from './share-files.ts';

const jpeg = Buffer.from('drawn');
const names = async () => (await readdir(join(settings().MARQUEE_DATA, 'share'))).toSorted();

test('an image takes the place of those before it, and of no other', async () => {
  await keepShareFile('works.her.1.jpg', 'works.her.', jpeg);
  await keepShareFile('works.her-2.1.jpg', 'works.her-2.', jpeg);
  await keepShareFile('works.her.2.jpg', 'works.her.', jpeg);
  assert.deepEqual(await names(), ['works.her-2.1.jpg', 'works.her.2.jpg']);
  assert.deepEqual(await findShareFile('works.her.2.jpg'), jpeg);
  assert.equal(await findShareFile('works.her.1.jpg'), undefined);
  await removeShareFile('works.her.2.jpg');
  assert.equal(await findShareFile('works.her.2.jpg'), undefined);
});

test('where there are too many, the oldest make way', async () => {
  for (let at = 10; at < 31; at += 1) {
    await keepShareFile(`lists.${at}.a.jpg`, `lists.${at}.`, jpeg, 20);
    // So that no two are of one age, whatever the disk counts in.
    await new Promise((resolve) => setTimeout(resolve, 12));
  }
  const left = await names();
  assert.ok(left.length <= 20 && left.includes('lists.30.a.jpg'), left.join(' '));
  assert.ok(!left.includes('works.her-2.1.jpg'));
});
