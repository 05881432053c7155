import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { STORIES_PER_PAGE } from '#domain/pagination.ts';
import { transaction } from './connection.ts';
import { isSaved, keptPage, savedPage, saveStories, unsaveStory } from './saved-stories.ts';
import { stories } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount, makeSection, makeStory } from './testing-stories.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 9, minute));

freshDatabase();

let [account, other] = [0, 0];
let written: number[] = [];
beforeEach(async () => {
  const mark = Math.random().toString(36).slice(2);
  [account, other] = [await makeAccount(`theo-${mark}`, 'reader'), await makeAccount(`wren-${mark}`, 'reader')];
  const by = { authorId: other, sectionId: await makeSection(`film-${mark}`) };
  written = [];
  for (const slug of ['her', 'ferrymen', 'saltmarch'])
    written.push(await makeStory({ ...by, slug: `${slug}-${mark}` }));
});

const [first, second, third] = [() => written[0] ?? 0, () => written[1] ?? 0, () => written[2] ?? 0];
const listed = async (page = 1) => (await savedPage(account, page))?.stories.map(({ id }) => id);

test('stories are saved, the last first, and taken off', async () => {
  await saveStories(account, [second()], at(1));
  await saveStories(account, [first()], at(2));
  assert.deepEqual(await listed(), [first(), second()]);
  assert.equal(await isSaved(first(), account), true);
  assert.equal(await isSaved(first(), other), false);
  assert.equal((await savedPage(other, 1))?.total, 0);
  await unsaveStory(account, first());
  assert.deepEqual(await listed(), [second()]);
});

test('what a browser kept comes along in its order, after what was saved before; what is gone is passed over', async () => {
  await saveStories(account, [first()], at(1));
  await saveStories(account, [third(), 999_999_999, second(), first()], at(2));
  assert.deepEqual(await listed(), [second(), third(), first()]);
});

test('what is withdrawn is not shown nor counted, and comes back by itself', async () => {
  await saveStories(account, [first(), second()], at(1));
  const turn = (status: 'withdrawn' | 'published') =>
    transaction((tx) => tx.update(stories).set({ status }).where(eq(stories.id, second())));
  await turn('withdrawn');
  assert.deepEqual(await listed(), [first()]);
  assert.equal((await savedPage(account, 1))?.total, 1);
  assert.deepEqual((await keptPage([first(), second()], 1))?.stories.length, 1);
  await turn('published');
  assert.deepEqual(await listed(), [second(), first()]);
});

test('a long list has pages, and none after the last', async () => {
  const by = { authorId: other, sectionId: await makeSection(`long-${account}`) };
  const many: number[] = [];
  for (let number = 0; number <= STORIES_PER_PAGE; number += 1)
    many.push(await makeStory({ ...by, slug: `long-${account}-${number}` }));
  await saveStories(account, many, at(1));
  assert.deepEqual(await listed(1), many.toReversed().slice(0, STORIES_PER_PAGE));
  assert.deepEqual(await listed(2), many.slice(0, 1));
  assert.equal(await savedPage(account, 3), undefined);
  assert.deepEqual(
    (await keptPage(many, 2))?.stories.map(({ id }) => id),
    many.slice(0, 1),
  );
  assert.equal(await keptPage(many, 3), undefined);
  assert.equal((await keptPage([], 1))?.total, 0);
});
