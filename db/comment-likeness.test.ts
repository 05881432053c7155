import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { readsLikeNothing } from '#domain/spam-reading.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { readingsOf } from './comment-likeness.ts';
import { approveComment } from './comment-moderation.ts';
import { pageOfThread } from './comment-threads.ts';
import { type NewComment, postComment } from './comments.ts';
import { editComment } from './own-comments.ts';
import { readWith } from './spam-reader.ts';
import { freshDatabase } from './testing.ts';
import { someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const words = ['casino', 'bonus'];

let sol: AccountViewer;
let wren: AccountViewer;
let storyId: number;

beforeEach(async () => {
  sol = await someone('moderator');
  wren = await someone();
  storyId = await makeStory({
    slug: `her-${sol.id}`,
    authorId: sol.id,
    sectionId: await makeSection(`film-${sol.id}`),
  });
  readWith((text) => (text.includes('casino') ? { sure: 0.955, words } : null));
});

afterEach(() => readWith(readsLikeNothing));

const say = (text: string, by: AccountViewer) => {
  const comment: NewComment = { storyId, text, spoils: false, once: text };
  return postComment(comment, by, noon);
};

/** What stands under the story, for somebody. */
async function seen(viewer: AccountViewer) {
  const comments = (await pageOfThread(storyId, 1, viewer))?.entries.map(({ comment }) => comment) ?? [];
  return { comments, readings: await readingsOf(comments, viewer) };
}

test('what reads like spam waits; its author hears why, and moderators by what', async () => {
  assert.deepEqual(await say('A casino with a bonus', wren), { kind: 'posted', number: 1, state: 'held' });
  const own = await seen(wren);
  assert.equal(own.comments[0]?.stateReason, 'a comment that reads like what was removed here before');
  assert.equal(own.readings.size, 0);
  const judging = await seen(sol);
  assert.deepEqual([...judging.readings.values()], [{ sure: 0.95, words }]);
  await approveComment(judging.comments[0]?.id ?? 0, sol, noon);
  assert.equal((await seen(sol)).readings.size, 0, 'a moderator has read it now');
});

test('staff are not asked, and an ordinary comment stands', async () => {
  assert.deepEqual(await say('A casino with a bonus', sol), { kind: 'posted', number: 1, state: 'visible' });
  assert.deepEqual(await say('A good film.', wren), { kind: 'posted', number: 2, state: 'visible' });
  assert.equal((await seen(sol)).readings.size, 0);
});

test('it does not come by the back door, and a comma does not hold what a moderator let through', async () => {
  await say('A good film.', wren);
  const id = (await seen(wren)).comments[0]?.id ?? 0;
  await editComment(id, { text: 'A casino.', spoils: false }, wren, noon);
  assert.deepEqual([...(await seen(sol)).readings.keys()], [id]);
  await approveComment(id, sol, noon);
  await editComment(id, { text: 'A casino, once.', spoils: false }, wren, noon);
  assert.equal((await seen(wren)).comments[0]?.state, 'visible');
});
