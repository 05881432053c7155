import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { type AccountViewer, anonymous, type Viewer } from '#domain/viewer.ts';
import { pageOf, pageOfThread } from './comment-threads.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, type Said, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

let section: number;
let wren: AccountViewer;
let theo: AccountViewer;
let moderator: AccountViewer;
let storyId: number;
let made = 0;

beforeEach(async () => {
  wren ??= await someone();
  theo ??= await someone();
  moderator ??= await someone('moderator');
  section ??= await makeSection('film');
  storyId = await makeStory({ slug: `her-${made++}`, authorId: wren.id, sectionId: section });
});

const numbers = async (page: number, viewer: Viewer = anonymous) =>
  (await pageOfThread(storyId, page, viewer))?.entries.map(({ comment }) => comment.number);
const many = (count: number, fields: Partial<Said> = {}): Said[] =>
  Array.from({ length: count }, () => ({ by: wren.id, ...fields }));

test('a thread without comments has one empty page', async () => {
  assert.deepEqual(await pageOfThread(storyId, 1, anonymous), { entries: [], page: 1, pages: 1 });
  assert.equal(await pageOfThread(storyId, 2, anonymous), undefined);
});

test('fifty top-level comments a page, replies with them', async () => {
  await makeThread(storyId, [...many(101), { by: theo.id, parent: 1 }, { by: theo.id, parent: 60 }]);
  const first = await pageOfThread(storyId, 1, anonymous);
  assert.deepEqual([first?.entries.length, first?.pages], [50, 3]);
  assert.equal(first?.entries[0]?.replies[0]?.comment.number, 102);
  assert.equal((await numbers(2))?.[0], 51);
  assert.deepEqual(await numbers(3), [101]);
  assert.equal(await numbers(4), undefined);
});

test('a number leads to its page, a reply to the page of its thread', async () => {
  await makeThread(storyId, [...many(60), { by: theo.id, parent: 1 }, { by: theo.id, parent: 55 }]);
  const pages = await Promise.all([1, 50, 51, 60, 61, 62, 63].map((number) => pageOf(storyId, number, anonymous)));
  assert.deepEqual(pages, [1, 1, 2, 2, 1, 2, undefined]);
});

test('held comments are there for their author and staff only, and take no room from others', async () => {
  await makeThread(storyId, [...many(50, { state: 'held' }), ...many(50, { by: theo.id })]);
  assert.equal((await pageOfThread(storyId, 1, anonymous))?.pages, 1);
  assert.equal((await numbers(1, theo))?.[0], 51);
  assert.equal((await pageOfThread(storyId, 1, wren))?.pages, 2);
  assert.equal((await numbers(1, moderator))?.[0], 1);
  assert.equal(await pageOf(storyId, 1, anonymous), undefined);
  assert.deepEqual([await pageOf(storyId, 51, anonymous), await pageOf(storyId, 51, wren)], [1, 2]);
});

test('a held comment that others answered holds its place without its words', async () => {
  await makeThread(storyId, [
    { by: wren.id, state: 'held' },
    { by: theo.id, parent: 1 },
  ]);
  const entry = (await pageOfThread(storyId, 1, anonymous))?.entries[0];
  assert.deepEqual([entry?.comment.text, entry?.comment.author, entry?.comment.stateReason], ['', null, '']);
  assert.equal(entry?.replies[0]?.comment.number, 2);
  assert.equal((await pageOfThread(storyId, 1, wren))?.entries[0]?.comment.text, 'Well said.');
});

test('a held reply is not given out', async () => {
  await makeThread(storyId, [{ by: theo.id }, { by: wren.id, parent: 1, state: 'held' }]);
  assert.equal((await pageOfThread(storyId, 1, theo))?.entries[0]?.replies.length, 0);
  assert.equal((await pageOfThread(storyId, 1, wren))?.entries[0]?.replies.length, 1);
});

test('an own reply that is held stands where its number leads, whatever became of what it answers', async () => {
  await makeThread(storyId, [
    ...many(50),
    { by: theo.id, state: 'held' },
    { by: wren.id, parent: 51, state: 'held' },
    { by: wren.id, parent: 52, state: 'held' },
  ]);
  for (const number of [52, 53]) assert.equal(await pageOf(storyId, number, wren), 2);
  const [above] = (await pageOfThread(storyId, 2, wren))?.entries ?? [];
  assert.deepEqual([above?.comment.number, above?.comment.text, above?.comment.author], [51, '', null]);
  assert.equal(above?.replies[0]?.comment.number, 52);
  assert.equal(above?.replies[0]?.replies[0]?.comment.number, 53);
  assert.equal(await pageOfThread(storyId, 2, anonymous), undefined);
  assert.equal(await pageOf(storyId, 52, anonymous), undefined);
});
