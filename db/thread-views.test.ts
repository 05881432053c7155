import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { ThreadEntry } from '#domain/thread.ts';
import type { ThreadView } from '#domain/thread-view.ts';
import { type AccountViewer, anonymous, type Viewer } from '#domain/viewer.ts';
import { removeComment } from './comment-moderation.ts';
import { pageOfThread, spokenByStaff } from './comment-threads.ts';
import { likeComment } from './likes.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, type Said, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');

let section: number;
let wren: AccountViewer;
let critic: AccountViewer;
let moderator: AccountViewer;
let storyId: number;
let made = 0;

beforeEach(async () => {
  wren ??= await someone();
  critic ??= await someone('critic');
  moderator ??= await someone('moderator');
  section ??= await makeSection('film');
  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
});

/** "1(2 3) 4" */
const drawn = (entries: readonly ThreadEntry[]): string =>
  entries.map(({ comment, replies }) => comment.number + (replies.length > 0 ? `(${drawn(replies)})` : '')).join(' ');
const pageOf = async (view: ThreadView, page = 1, viewer: Viewer = anonymous) => {
  const found = await pageOfThread(storyId, page, viewer, view);
  return found && drawn(found.entries);
};
const many = (count: number, fields: Partial<Said> = {}): Said[] =>
  Array.from({ length: count }, () => ({ by: wren.id, ...fields }));

test('newest first, most liked first, the older of equals first; answers stay under what they answer', async () => {
  const ids = await makeThread(storyId, [...many(4), { by: wren.id, parent: 1 }, { by: wren.id, parent: 1 }]);
  const like = (number: number, viewer: AccountViewer) => likeComment(ids[number - 1] as number, true, viewer, noon);
  for (const [number, viewer] of [
    [4, critic],
    [4, moderator],
    [2, critic],
    [3, critic],
    [6, critic],
  ] as const) {
    await like(number, viewer);
  }
  assert.equal(await pageOf('oldest'), '1(5 6) 2 3 4');
  assert.equal(await pageOf('newest'), '4 3 2 1(5 6)');
  assert.equal(await pageOf('liked'), '4 2 3 1(5 6)');
});

test('each view has pages, and none beyond the last', async () => {
  const ids = await makeThread(storyId, many(60));
  await likeComment(ids[59] as number, true, critic, noon);
  assert.deepEqual(
    [(await pageOf('newest', 2))?.split(' ')[0], (await pageOf('liked', 1))?.split(' ').slice(0, 2)],
    ['10', ['60', '1']],
  );
  assert.equal((await pageOf('liked', 2))?.split(' ').length, 10);
  assert.equal((await pageOfThread(storyId, 2, anonymous, 'newest'))?.pages, 2);
  assert.equal(await pageOf('newest', 3), undefined);
});

test('held comments stand in no view of those who may not know them', async () => {
  await makeThread(storyId, [...many(2, { state: 'held' }), { by: critic.id }]);
  for (const view of ['newest', 'liked', 'staff'] as const) {
    assert.equal(await pageOf(view), '3', view);
    assert.equal((await pageOfThread(storyId, 1, anonymous, view))?.pages, 1);
  }
  assert.equal(await pageOf('newest', 1, wren), '3 2 1');
  assert.equal(await pageOf('newest', 1, moderator), '3 2 1');
});

test('what critics and staff said, with what they answer', async () => {
  const contributor = await someone('contributor');
  const ids = await makeThread(storyId, [
    { by: wren.id },
    { by: wren.id, parent: 1 },
    { by: critic.id, parent: 2 },
    { by: wren.id, parent: 2 },
    { by: contributor.id },
    { by: moderator.id },
    { by: moderator.id },
  ]);
  assert.equal(await pageOf('staff'), '1(2(3)) 6 7');
  assert.equal(await spokenByStaff(storyId), 3);
  await removeComment(ids[5] as number, { rule: 'other', reason: 'off the point' }, moderator, noon);
  assert.equal(await pageOf('staff'), '1(2(3)) 7');
  assert.equal(await pageOf('staff', 1, moderator), '1(2(3)) 7');
  assert.equal(await spokenByStaff(storyId), 2);
});

test('what they said has pages of conversations, not of comments', async () => {
  const said = many(51, { by: critic.id });
  await makeThread(storyId, [...said, { by: moderator.id, parent: 1 }, ...many(5)]);
  const first = await pageOfThread(storyId, 1, anonymous, 'staff');
  assert.deepEqual([first?.entries.length, first?.pages], [50, 2]);
  assert.equal(first?.entries[0]?.replies.length, 1);
  assert.equal(await pageOf('staff', 2), '51');
  assert.equal(await pageOf('staff', 3), undefined);
});

test('a story under which none of us spoke has one empty page', async () => {
  await makeThread(storyId, many(3));
  assert.equal(await pageOf('staff'), '');
  assert.equal(await pageOf('staff', 2), undefined);
  assert.equal(await spokenByStaff(storyId), 0);
});
