import './testing-data-folder.ts';
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { plainPictureFile, shareFile } from '#domain/picture.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { addPicture } from './add-picture.ts';
import { read } from './connection.ts';
import { originals, publicFiles } from './media-store.ts';
import { media, pictureJobs } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { badFiles, drawn, goodFiles, jpeg, received } from './testing-pictures.ts';
import { makeAccount } from './testing-stories.ts';

let critic: AccountViewer;
freshDatabase(async () => {
  critic = asRole(await makeAccount('ines'), 'critic');
});
const now = new Date('2026-02-01T10:00:00Z');
const row = async (id: number) => (await read().select().from(media).where(eq(media.id, id)))[0];

for (const [name, make] of Object.entries(goodFiles)) {
  test(`${name} is taken: a row, the original, two JPEGs, and a place in line`, async () => {
    const file = received(name, await make());
    const added = await addPicture(file, critic, now);
    assert.ok(added.outcome === 'added', JSON.stringify(added));
    const picture = await row(added.id);
    assert.ok(picture);
    assert.deepEqual([picture.name, picture.widths, picture.addedBy], [name, [], critic.id]);
    assert.ok(originals.has(picture.original));
    for (const made of [plainPictureFile(picture), shareFile(picture)]) assert.ok(publicFiles.has(made), made);
    const [job] = await read().select().from(pictureJobs).where(eq(pictureJobs.mediaId, added.id));
    assert.equal(job?.state, 'waiting');
    assert.ok(!existsSync(file.path));
  });
}

for (const [name, { bytes, why }] of Object.entries(badFiles)) {
  test(`${name} is refused (${why}), and nothing of it is kept`, async () => {
    const before = [await read().select({ id: media.id }).from(media), readdirSync(publicFiles.path(''))];
    const file = received(name, await bytes());
    assert.deepEqual(await addPicture(file, critic, now), { outcome: 'refused', why });
    assert.deepEqual([await read().select({ id: media.id }).from(media), readdirSync(publicFiles.path(''))], before);
    assert.ok(!existsSync(file.path));
  });
}

test('the same file twice is one picture, under whatever name', async () => {
  const bytes = await jpeg();
  const first = await addPicture(received('one.jpg', bytes), critic, now);
  const [second, third] = await Promise.all([
    addPicture(received('two.jpg', bytes), critic, now),
    addPicture(received('three.jpg', bytes), critic, now),
  ]);
  assert.ok(first.outcome === 'added' && second?.outcome === 'known' && third?.outcome === 'known');
  assert.deepEqual([second.id, third.id], [first.id, first.id]);
});

test('credit and copyright are read; where and by whom it was taken is in no file that readers get', async () => {
  const exif = {
    IFD0: { Artist: 'Hollis Reade', Copyright: 'All rights Hollis Reade' },
    IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
  };
  const bytes = await drawn(600, 300).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const added = await addPicture(received('place.jpg', bytes), critic, now);
  assert.ok(added.outcome === 'added');
  const picture = await row(added.id);
  assert.ok(picture);
  assert.deepEqual([picture.credit, picture.copyright], ['Hollis Reade', 'All rights Hollis Reade']);
  assert.deepEqual([picture.width, picture.height], [300, 600], 'it stands upright');
  const shown = await sharp(publicFiles.path(plainPictureFile(picture))).metadata();
  assert.deepEqual(
    [shown.exif, shown.xmp, shown.iptc, shown.orientation],
    [undefined, undefined, undefined, undefined],
  );
});

test('whoever may not add pictures adds none', async () => {
  for (const role of ['reader', 'moderator'] as const) {
    const answer = await addPicture(received('no.jpg', await jpeg()), asRole(critic.id, role), now);
    assert.deepEqual(answer, { outcome: 'unseen' });
  }
});
