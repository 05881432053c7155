import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';

const folder = await mkdtemp(join(tmpdir(), 'marquee-media-'));
process.env.MARQUEE_DATA = folder;
const { describePicture, makeMediaFiles } = await import('./media-files.ts');
const { mediaFolder } = await import('./media-store.ts');
after(() => rm(folder, { recursive: true }));

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b63a3c' } });

test('a picture gets a file of each width and format, no wider than itself, and two that stand in', async () => {
  const files = await makeMediaFiles(await drawn(900, 600).png().toBuffer());
  assert.deepEqual(files.widths, [240, 480, 800, 900]);
  const expected = files.widths.flatMap((width) => [`${files.stem}-${width}.avif`, `${files.stem}-${width}.webp`]);
  assert.deepEqual(
    readdirSync(mediaFolder()).toSorted(),
    [...expected, `${files.stem}-full.jpg`, `${files.stem}-og.jpg`].toSorted(),
  );
  const { width, height } = await sharp(join(mediaFolder(), `${files.stem}-480.avif`)).metadata();
  assert.deepEqual([width, height], [480, 320]);
});

test('a second making leaves the files alone', async () => {
  const original = await drawn(300, 200).png().toBuffer();
  const { stem } = await makeMediaFiles(original);
  const file = join(mediaFolder(), `${stem}-240.webp`);
  const { mtimeMs, ino } = await stat(file);
  await makeMediaFiles(original);
  const again = await stat(file);
  assert.deepEqual([again.mtimeMs, again.ino], [mtimeMs, ino]);
});

test('a picture that was taken sideways stands upright', async () => {
  const sideways = await drawn(600, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { width, height } = await describePicture(sideways);
  assert.deepEqual([width, height], [300, 600]);
});

test('a picture wider than the widest file is described at the width that readers get', async () => {
  const { width, height, widths } = await describePicture(await drawn(3200, 1000).png().toBuffer());
  assert.deepEqual({ width, height, widths }, { width: 1600, height: 500, widths: [240, 480, 800, 1200, 1600] });
});

test('what is no picture is refused', async () => {
  await assert.rejects(describePicture(Buffer.from('Review: Her')));
});
