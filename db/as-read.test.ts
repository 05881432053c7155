import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { leftAsItIs, wordsOf } from '#domain/comment-case.ts';
import { nothingSpoiled } from '#domain/spoiled-place.ts';
import { type AccountViewer, anonymous } from '#domain/viewer.ts';
import { asRead } from './as-read.ts';
import { approveComment, coverComment, removeComment, restoreComment } from './comment-moderation.ts';
import { findComment } from './comment-rows.ts';
import { featureComment } from './featured-comments.ts';
import { editComment } from './own-comments.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const minute = (number: number) => new Date(Date.UTC(2026, 10, 20, 12, number));

let sol: AccountViewer;
let wren: AccountViewer;
let storyId: number;

beforeEach(async () => {
  sol = await someone('moderator');
  wren = await someone();
  const sectionId = await makeSection(`film-${sol.id}`);
  storyId = await makeStory({ slug: `her-${sol.id}`, authorId: sol.id, sectionId });
});

async function said(state: 'visible' | 'held' | 'removed') {
  const [id = 0] = await makeThread(storyId, [{ by: wren.id, state, text: 'The map is upside down.', at: minute(0) }]);
  return id;
}
const commentNow = async (id: number) => (await findComment(id, sol))?.comment ?? assert.fail('There is no comment.');
const swap = (id: number, at = 1) =>
  editComment(id, { text: 'Something else altogether.', ...nothingSpoiled }, wren, minute(at));

const judgements: [name: string, state: 'visible' | 'held', judge: (id: number) => Promise<unknown>][] = [
  ['approved', 'held', (id) => approveComment(id, sol, minute(2))],
  ['put under bars', 'visible', (id) => coverComment(id, true, sol, minute(2))],
  ['put above its thread', 'visible', (id) => featureComment(id, sol, minute(2))],
  ['removed', 'visible', (id) => removeComment(id, { rule: 'selling', reason: '' }, sol, minute(2))],
];

for (const [name, state, judge] of judgements) {
  test(`a comment is not ${name} for words that its author has changed meanwhile`, async () => {
    const id = await said(state);
    const words = wordsOf(await commentNow(id));
    await swap(id);
    const found = await commentNow(id);
    let judged = 0;
    const count = () => {
      judged += 1;
      return judge(id);
    };
    assert.deepEqual(await asRead({ comment: id, words }, sol, count), {
      kind: 'refused',
      sentence: leftAsItIs(found),
    });
    assert.equal(judged, 0);
    assert.deepEqual(await commentNow(id), found);
    await asRead({ comment: id, words: wordsOf(found) }, sol, count);
    assert.equal(judged, 1);
  });
}

test('a comment that stood again, was changed and removed again is not restored by whoever read the first words', async () => {
  const id = await said('visible');
  const grounds = { rule: 'selling', reason: '' } as const;
  await removeComment(id, grounds, sol, minute(0));
  const read = { comment: id, words: wordsOf(await commentNow(id)) };
  await restoreComment(id, sol, minute(1));
  await swap(id, 2);
  await removeComment(id, grounds, sol, minute(3));
  const restore = () => restoreComment(id, sol, minute(4));
  assert.deepEqual(await asRead(read, sol, restore), { kind: 'refused', sentence: leftAsItIs({ number: 1 }) });
  assert.equal((await commentNow(id)).state, 'removed');
});

test('what is not there is judged by nobody', async () => {
  assert.equal(await findComment(999_999, anonymous), undefined);
  assert.equal(
    await asRead({ comment: 999_999, words: '0' }, sol, () => approveComment(999_999, sol, minute(0))),
    undefined,
  );
});
