import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transaction } from './connection.ts';
import { media } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { newestPictures, picturesNumbered } from './wall-pictures.ts';

const picture = { width: 1600, height: 900, widths: [480, 1600], caption: '' };
freshDatabase(() =>
  transaction(async (tx) => {
    for (const [day, [name, alt, credit]] of [
      ['snow.webp', 'A small figure', 'Hollis Reade'],
      ['dunes.webp', 'Dunes at NOON', ''],
      ['tide.webp', '100% moon', ''],
    ].entries()) {
      const createdAt = new Date(Date.UTC(2026, 0, day + 1));
      await tx
        .insert(media)
        .values({ ...picture, stem: `s${day}`, name: name ?? '', alt: alt ?? '', credit: credit ?? '', createdAt });
    }
  }),
);

const names = async (word: string) => (await newestPictures(word, 2)).map(({ name }) => name);

test('the newest hang first', async () => assert.deepEqual(await names(''), ['tide.webp', 'dunes.webp']));

test('a word finds by name, description and credit, whatever its case', async () => {
  assert.deepEqual(await names('reade'), ['snow.webp']);
  assert.deepEqual(await names('Noon'), ['dunes.webp']);
  assert.deepEqual(await names('tide'), ['tide.webp']);
  assert.deepEqual(await names('lighthouse'), []);
});

test('pictures are read by their numbers', async () => {
  const [newest] = await newestPictures('', 1);
  assert.deepEqual(await picturesNumbered([newest?.id ?? 0, 999]), [newest]);
  assert.deepEqual(await picturesNumbered([]), []);
});
