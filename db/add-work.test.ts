import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addWork } from './add-work.ts';
import { worksNumbered, worksTitled } from './find-works.ts';
import { freshDatabase } from './testing.ts';
import { readWork } from './works.ts';

freshDatabase();
const now = new Date('2026-11-20T12:00:00Z');
const film = { kind: 'film', year: 2013, makers: ['Jonas Ek'] } as const;

test('a work made in place is found by typing, with those who made it', async () => {
  const id = await addWork(
    { ...film, title: 'Amélie’s White Errand', makers: ['Jonas Ek', 'Lise Marchetti'] },
    null,
    now,
  );
  const found = {
    id,
    title: 'Amélie’s White Errand',
    year: 2013,
    kind: 'film',
    makers: ['Jonas Ek', 'Lise Marchetti'],
  };
  assert.deepEqual(await worksTitled('white err', 5), [found]);
  assert.deepEqual(await worksTitled('AMELIE', 5), [found]);
  assert.deepEqual(await worksNumbered([id]), [found]);
  assert.deepEqual((await readWork(id))?.slug, 'amelies-white-errand');
});

test('the same work is not made twice, another of the same title is', async () => {
  const id = await addWork({ ...film, title: 'Twice' }, null, now);
  assert.equal(await addWork({ ...film, title: 'Twice', makers: [] }, null, now), id);
  const book = await addWork({ ...film, title: 'Twice', kind: 'book' }, null, now);
  assert.notEqual(book, id);
  assert.equal((await readWork(book))?.slug, 'twice-2');
  const [one, other] = [await readWork(id), await readWork(book)];
  assert.equal(one?.credits[0]?.person.id, other?.credits[0]?.person.id, 'the same name is the same person');
  assert.deepEqual([one?.credits[0]?.job, other?.credits[0]?.job], ['director', 'author']);
});

test('ten works of one title at once get ten addresses', async () => {
  const years = Array.from({ length: 10 }, (_, n) => 2000 + n);
  const ids = await Promise.all(years.map((year) => addWork({ ...film, title: 'Same', year }, null, now)));
  const slugs = await Promise.all(ids.map(async (id) => (await readWork(id))?.slug));
  assert.equal(new Set(slugs).size, 10, slugs.join());
});

test('titles that begin so come first, signs of the query language mean themselves, nothing finds nothing', async () => {
  await addWork({ ...film, title: 'A Long Hunt' }, null, now);
  await addWork({ ...film, title: 'Hunt' }, null, now);
  assert.deepEqual(
    (await worksTitled('hunt', 5)).map((work) => work.title),
    ['Hunt', 'A Long Hunt'],
  );
  assert.deepEqual(
    (await worksTitled('hunt', 1)).map((work) => work.title),
    ['Hunt'],
  );
  assert.deepEqual(await worksTitled('%', 5), []);
  assert.deepEqual(await worksTitled(' ', 5), []);
  assert.deepEqual(await worksNumbered([]), []);
});
