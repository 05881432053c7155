import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { AccountViewer } from '#domain/viewer.ts';
import { postComment } from './comments.ts';
import { transaction } from './connection.ts';
import { hearAgain, muteAuthor, mutedBy, mutedPeople } from './mutes.ts';
import { countUnseen, findNotificationPage, findUntold, findUntoldOne } from './notifications.ts';
import { accounts } from './schema.ts';
import { followStory } from './story-follows.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const now = new Date('2026-11-20T12:00:00Z');
let [wren, theo, critic]: AccountViewer[] = [];
let [section, storyId, made] = [0, 0, 0];
let ids: number[] = [];

beforeEach(async () => {
  [wren, theo] = [await someone(), await someone()];
  critic ??= await someone('critic');
  section ||= await makeSection('film');
  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section, kind: 'feature' });
  const said = [wren, theo, critic].map(({ id }) => ({ by: id }));
  ids = await makeThread(storyId, [...said, { by: theo.id, state: 'held' }]);
});

const one = (at: number) => ids[at] ?? 0;
const muted = async (viewer = wren) => [...(await mutedBy(viewer?.id ?? 0))];

test('whoever is muted stays so until they are heard again', async () => {
  assert.ok(wren && theo);
  assert.ok(await muteAuthor(one(1), true, wren, now));
  assert.ok(await muteAuthor(one(1), true, wren, now));
  assert.deepEqual(await muted(), [theo.id]);
  assert.deepEqual(await mutedPeople(wren.id), [{ id: theo.id, name: theo.name, handle: theo.handle }]);
  assert.deepEqual(await muted(theo), []);
  assert.ok(await muteAuthor(one(1), false, wren, now));
  assert.deepEqual(await muted(), []);
  await muteAuthor(one(1), true, wren, now);
  await hearAgain(wren.id, theo.id);
  assert.deepEqual(await mutedPeople(wren.id), []);
});

test('oneself, the house and what cannot be read give nobody to mute', async () => {
  assert.ok(wren);
  for (const at of [0, 2, 3]) assert.equal(await muteAuthor(one(at), true, wren, now), undefined, String(at));
  assert.equal(await muteAuthor(2_000_000, true, wren, now), undefined);
  assert.deepEqual(await muted(), []);
});

test('answers, mentions and comments of somebody muted are told to everybody but who muted them', async () => {
  assert.ok(wren && theo);
  const ola = await someone();
  await followStory(storyId, wren.id, now);
  await followStory(storyId, ola.id, now);
  await muteAuthor(one(1), true, wren, now);
  const text = `Is that so, @${wren.handle}?`;
  await postComment({ storyId, parent: 1, text, spoils: false, once: `once-${made++}` }, theo, now);
  const told = async ({ id }: AccountViewer) => (await findNotificationPage(id, 1))?.notifications.length;
  assert.equal(await told(wren), 0);
  assert.equal(await told(ola), 1);
});

test('what somebody said before they were muted is told no more, unless they write for the house by now', async () => {
  assert.ok(wren && theo);
  const text = `Is that so, @${wren.handle}?`;
  await postComment({ storyId, parent: 1, text, spoils: false, once: `once-${made++}` }, theo, now);
  const { id } = wren;
  const told = async () => [
    (await findNotificationPage(id, 1))?.notifications.length,
    await countUnseen(id, 9),
    (await findUntold(id, ['reply', 'mention'])).length,
  ];
  assert.deepEqual(await told(), [1, 1, 1]);
  const [untold] = await findUntold(id, ['reply', 'mention']);
  await muteAuthor(one(1), true, wren, now);
  assert.deepEqual(await told(), [0, 0, 0]);
  assert.equal(await findUntoldOne(untold?.id ?? 0), undefined);
  await transaction((tx) =>
    tx
      .update(accounts)
      .set({ role: 'critic' })
      .where(eq(accounts.id, theo?.id ?? 0)),
  );
  assert.deepEqual(await told(), [1, 1, 1]);
});
