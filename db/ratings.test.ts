import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { transaction } from './connection.ts';
import { moveRatings, rateWork, ratingBy, ratingsOf, unrateWork } from './ratings.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeWork } from './testing-stories.ts';

const now = new Date('2026-11-26T09:00:00Z');

freshDatabase();

let [theo, priya, film, other] = [0, 0, 0, 0];
beforeEach(async () => {
  const mark = Math.random().toString(36).slice(2);
  [theo, priya] = [await makeAccount(`theo-${mark}`, 'reader'), await makeAccount(`priya-${mark}`, 'reader')];
  [film, other] = [await makeWork(`film-${mark}`), await makeWork(`other-${mark}`)];
});
const counted = async (workId: number) =>
  Object.fromEntries((await ratingsOf(workId)).map(({ rating, readers }) => [rating, readers]));

test('everybody rates a work once, and may change their mind', async () => {
  await rateWork(theo, film, 8, now);
  await rateWork(priya, film, 8, now);
  assert.deepEqual(await counted(film), { 8: 2 });
  await rateWork(theo, film, 3, now);
  assert.deepEqual(await counted(film), { 8: 1, 3: 1 });
  assert.equal(await ratingBy(theo, film), 3);
  await unrateWork(theo, film);
  assert.deepEqual(await counted(film), { 8: 1 });
  assert.equal(await ratingBy(theo, film), undefined);
});

test('two presses at once are one rating', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, at) => rateWork(theo, film, at + 1, now)));
  assert.equal(
    (await ratingsOf(film)).reduce((sum, { readers }) => sum + readers, 0),
    1,
  );
});

test('the database takes half a star to five', async () => {
  for (const rating of [0, 11]) await assert.rejects(rateWork(theo, film, rating, now));
});

test('of two works that become one the ratings are counted once each', async () => {
  await rateWork(theo, film, 2, now);
  await rateWork(theo, other, 9, now);
  await rateWork(priya, film, 7, now);
  await transaction((tx) => moveRatings(tx, film, other));
  assert.deepEqual(await counted(film), {});
  assert.deepEqual(await counted(other), { 9: 1, 7: 1 });
});
