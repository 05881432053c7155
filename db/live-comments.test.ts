import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { LIVE_MOST } from '#domain/live.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { approveComment, removeComment } from './comment-moderation.ts';
import { transaction } from './connection.ts';
import { countersOf, latestComments, mutedAmongLatest, newestNumber } from './live-comments.ts';
import { muteAuthor } from './mutes.ts';
import { accounts, stories } from './schema.ts';
import { settings } from './settings.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { plansOf } from './testing-plans.sqlite.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const now = new Date('2026-11-20T12:00:00Z');
let section: number;
let wren: AccountViewer;
let moderator: AccountViewer;
let storyId: number;
let made = 0;

beforeEach(async () => {
  wren ??= await someone();
  moderator ??= await someone('editor');
  section ??= await makeSection('film');
  storyId = await makeStory({ slug: `her-${made++}`, authorId: moderator.id, sectionId: section });
});

async function state() {
  const counters = (await countersOf([storyId])).get(storyId);
  assert.ok(counters);
  return latestComments(storyId, counters);
}

test('what is held shows only once it is approved, and what is removed no more', async () => {
  const by = wren.id;
  const ids = await makeThread(storyId, [{ by }, { by, parent: 1 }, { by, parent: 2, state: 'held' }]);
  assert.deepEqual(await state(), { mark: '2-2', text: '1 2.1' });
  assert.equal(await newestNumber(storyId), 2);

  await approveComment(ids[2] ?? 0, moderator, now);
  assert.deepEqual(await state(), { mark: '3-3', text: '1 2.1 3.1' });
  await removeComment(ids[2] ?? 0, { rule: 'other', reason: 'Off topic' }, moderator, now);
  assert.deepEqual(await state(), { mark: '2-2', text: '1 2.1' });
});

test('whoever has muted somebody can leave out what they say, until they write for the house', async () => {
  const theo = await someone();
  const said = [wren, theo, theo].map(({ id }) => ({ by: id }));
  const [, second = 0] = await makeThread(storyId, [...said, { by: theo.id, state: 'held' }]);
  assert.deepEqual(await mutedAmongLatest(storyId, wren.id), []);
  await muteAuthor(second, true, wren, now);
  assert.deepEqual(await mutedAmongLatest(storyId, wren.id), [2, 3]);
  assert.deepEqual(await mutedAmongLatest(storyId, moderator.id), []);
  await transaction((tx) => tx.update(accounts).set({ role: 'critic' }).where(eq(accounts.id, theo.id)));
  assert.deepEqual(await mutedAmongLatest(storyId, wren.id), []);
});

test('only the latest are told, and a removal brings nothing old back', async () => {
  const ids = await makeThread(
    storyId,
    Array.from({ length: LIVE_MOST + 5 }, () => ({ by: wren.id })),
  );
  const first = async () => (await state()).text.split(' ')[0];
  assert.equal(await first(), '6');
  await removeComment(ids.at(-1) ?? 0, { rule: 'other', reason: 'Off topic' }, moderator, now);
  assert.equal(await first(), '6');
});

test('a thread without comments has no newest', async () => {
  assert.equal(await newestNumber(storyId), 0);
  assert.deepEqual(await state(), { mark: '0-0', text: '' });
});

test('a story that is not out tells nothing', async () => {
  await transaction((tx) => tx.update(stories).set({ status: 'withdrawn' }).where(eq(stories.id, storyId)));
  assert.equal((await countersOf([storyId])).size, 0);
});

test('what is asked each second is found by keys', { skip: Boolean(settings().MARQUEE_DATABASE) }, async () => {
  await makeThread(storyId, [{ by: wren.id }, { by: wren.id, parent: 1 }]);
  const [counters = '', latest = '', newest = '', muted = ''] = await plansOf(async () => {
    await state();
    await newestNumber(storyId);
    await mutedAmongLatest(storyId, wren.id);
  });
  assert.match(counters, /SEARCH stories USING INTEGER PRIMARY KEY/);
  assert.match(latest, /SEARCH comments USING INDEX comments_number \(story_id=\? AND number>\?\)/);
  assert.match(newest, /SEARCH comments USING INDEX comments_number \(story_id=\?\)/);
  for (const plan of [counters, latest, newest]) assert.doesNotMatch(plan, /SCAN|TEMP B-TREE/);
  assert.doesNotMatch(muted, /SCAN/);
});
