import '#db/testing-data-folder.ts';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { settings } from '#db/settings.ts';
import { SHARE_SIZE, type ShareImage } from '#domain/share-image.ts';
import { setInType } from '#domain/share-text.ts';
import { draw } from './draw.ts';
import { night } from './drawing.ts';
import { capacity, cutBetweenWords } from './room.ts';
import { titleStep } from './title.ts';

const image: ShareImage = {
  ...{ picture: null, lies: 'above', publication: 'Marquee', label: 'Ines Okafor', title: 'Review: *Her*' },
  ...{ words: 'A lonely man buys a voice.', score: { figure: '4½', of: 'out of 5', stars: 4.5 }, ranks: [], more: 0 },
};

/** What draws asks servers of others for what it does not find in our type. Nothing of ours may. */
const asked: string[] = [];
const fetchData = globalThis.fetch;
globalThis.fetch = async (address) => {
  // It fetches parts of itself, too.
  if (String(address).startsWith('data:')) return fetchData(address);
  asked.push(new URL(String(address)).host);
  throw new Error('There is no network here.');
};

const LONGEST_WORD = 40;

const sizeOf = async (jpeg: Buffer) => {
  const { width, height, format } = await sharp(jpeg).metadata();
  return { width, height, format };
};

test('a review, a list and a work are drawn in the size that networks show', async () => {
  const ranks = [{ rank: 1, title: 'Her' }];
  const drawings = [image, { ...image, lies: 'beside', ranks, more: 3 }, { ...image, lies: 'beside' }] as ShareImage[];
  for (const one of drawings) assert.deepEqual(await sizeOf(await draw(one)), { ...SHARE_SIZE, format: 'jpeg' });
});

test('every character that our type is said to have is in it, in every cut', async () => {
  const all = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code));
  const kept = all.filter((one) => one.trim() && setInType(one) === one && one !== '*');
  assert.ok(kept.length > 300);
  const words = kept.join(' ');
  await draw({ ...image, publication: words, label: words, words, score: { figure: words, of: words, stars: null } });
  await draw({ ...image, lies: 'beside', ranks: [{ rank: 1, title: words }] });
  // As long as a headline can be before it is cut.
  for (let at = 0; at < kept.length; at += LONGEST_WORD) {
    const some = kept.slice(at, at + LONGEST_WORD).join('');
    await draw({ ...image, words: '', score: null, title: `${some}*${some}*` });
  }
  assert.deepEqual(asked, []);
});

test('a character that it lacks is what would have been asked for', async () => {
  const refused = await draw({ ...image, words: '東' }).catch(() => undefined);
  assert.ok(refused === undefined || asked.length > 0);
  assert.ok(asked.length > 0);
});

test('a picture that is all noise stays small enough for a messenger', async () => {
  const [width, height] = [1600, 900];
  const noise = Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * 2_654_435_761) >>> 24));
  await mkdir(join(settings().MARQUEE_DATA, 'media'), { recursive: true });
  const file = join(settings().MARQUEE_DATA, 'media', 'noise-full.jpg');
  await writeFile(
    file,
    await sharp(noise, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 95 })
      .toBuffer(),
  );
  const picture = { stem: 'noise', width, height, focusX: 10, focusY: 90 };
  assert.ok((await draw({ ...image, picture })).length < 300_000);
});

test('a longer headline is set smaller, and one without end is cut between words', () => {
  const steps = [
    { size: 84, line: 92, most: 1 },
    { size: 46, line: 50, most: 3 },
  ] as const;
  const sized = (title: string) => titleStep(title, 812, [...steps]).size;
  assert.deepEqual(
    [sized('Review: *Her*'), sized('A headline that goes on and on'), sized('x'.repeat(999))],
    [84, 46, 46],
  );
  assert.equal(cutBetweenWords('one two, three', 9), 'one two…');
  assert.equal(cutBetweenWords('one two', 9), 'one two');
  assert.ok(capacity({ size: 46, most: 3 }, 812) > 90);
});

test('the board is that of the style sheet, by night', () => {
  const styles = ['tokens.css', 'board.css'].map((name) => readFileSync(join('app', 'styles', name), 'utf8')).join();
  for (const colour of Object.values(night)) assert.match(styles, new RegExp(`light-dark\\(#\\w+, ${colour}\\)`));
});
