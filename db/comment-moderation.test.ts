import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { AccountViewer } from '#domain/viewer.ts';
import { approveComment, coverComment, removeComment, restoreComment } from './comment-moderation.ts';
import { pageOfThread } from './comment-threads.ts';
import { read } from './connection.ts';
import { takeBack } from './own-comments.ts';
import { auditEntries } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone, visibleCounts } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');

let section: number;
let critic: AccountViewer;
let moderator: AccountViewer;
let wren: AccountViewer;
let storyId: number;
let made = 0;

beforeEach(async () => {
  critic ??= await someone('critic');
  moderator ??= await someone('moderator');
  wren ??= await someone();
  section ??= await makeSection('film');
  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
});

const said = async (state: 'visible' | 'held' = 'visible') =>
  (await makeThread(storyId, [{ by: wren.id, state }]))[0] as number;
const seenBy = async (viewer: AccountViewer) => (await pageOfThread(storyId, 1, viewer))?.entries[0]?.comment;
const counter = async () => {
  const { counter, rows } = await visibleCounts(storyId);
  assert.equal(counter, rows);
  return counter;
};

test('removed, it says why to everybody, and what to its author and moderators alone', async () => {
  const id = await said();
  assert.ok(await removeComment(id, { rule: 'other', reason: 'aimed at the person' }, moderator, noon));
  assert.equal(await counter(), 0);
  for (const other of [await someone(), await someone('contributor'), critic]) {
    const seen = await seenBy(other);
    assert.deepEqual([seen?.stateReason, seen?.text, seen?.author], ['aimed at the person', '', null]);
    assert.deepEqual(seen?.removal, { by: 'staff', at: noon, rule: 'other' });
  }
  assert.equal((await seenBy(moderator))?.text, 'Well said.');
  assert.equal((await seenBy(wren))?.text, 'Well said.', 'who asks to look again has to know what at');
});

test('restored, it stands as before', async () => {
  const id = await said();
  await removeComment(id, { rule: 'other', reason: 'aimed at the person' }, moderator, noon);
  assert.ok(await restoreComment(id, moderator, noon));
  assert.equal(await counter(), 1);
  const seen = await seenBy(wren);
  assert.deepEqual([seen?.text, seen?.state, seen?.removal, seen?.stateReason], ['Well said.', 'visible', null, '']);
  await restoreComment(id, moderator, noon);
  assert.equal(await counter(), 1, 'once is enough');
});

test('approved, a held comment is seen and counted', async () => {
  const id = await said('held');
  assert.equal(await counter(), 0);
  assert.equal(await seenBy(await someone()), undefined);
  assert.ok(await approveComment(id, moderator, noon));
  assert.equal(await counter(), 1);
  assert.equal((await seenBy(await someone()))?.text, 'Well said.');
  await approveComment(id, moderator, noon);
  assert.equal(await counter(), 1, 'once is enough');
});

test('a held comment can be removed; restored, everybody sees it', async () => {
  const id = await said('held');
  await removeComment(id, { rule: 'other', reason: 'an advertisement' }, moderator, noon);
  assert.equal(await counter(), 0);
  await restoreComment(id, moderator, noon);
  assert.equal(await counter(), 1);
});

test('covered, everybody finds it under bars, until a moderator takes them off', async () => {
  const id = await said();
  assert.ok(await coverComment(id, true, critic, noon));
  const covered = await seenBy(wren);
  assert.deepEqual([covered?.spoils, covered?.state, covered?.text], [true, 'visible', 'Well said.']);
  assert.equal(await counter(), 1);
  assert.equal(await coverComment(id, false, critic, noon), undefined, 'the critic of a story only covers');
  assert.ok(await coverComment(id, false, moderator, noon));
  assert.equal((await seenBy(wren))?.spoils, false);
  assert.equal(await coverComment(id, true, wren, noon), undefined);
});

test('of a series it is said how far, and written down', async () => {
  const id = await said();
  await coverComment(id, true, critic, noon, { season: 2, episode: 5 });
  assert.deepEqual((await seenBy(wren))?.spoilsUpTo, { season: 2, episode: 5 });
  await coverComment(id, false, moderator, noon);
  assert.equal((await seenBy(wren))?.spoilsUpTo, null);
  const entries = await read().select().from(auditEntries).where(eq(auditEntries.subjectId, id));
  assert.deepEqual(
    entries.map(({ before, after }) => [before, after]),
    [
      [
        { spoils: false, upTo: null },
        { spoils: true, upTo: 'season 2, episode 5' },
      ],
      [
        { spoils: true, upTo: 'season 2, episode 5' },
        { spoils: false, upTo: null },
      ],
    ],
  );
});

test('what is held is let through under bars, by those who let it through', async () => {
  const id = await said('held');
  assert.ok(await coverComment(id, true, critic, noon), 'their own story, but held');
  assert.equal((await seenBy(moderator))?.spoils, false);
  assert.ok(await coverComment(id, true, moderator, noon));
  assert.deepEqual([(await seenBy(wren))?.state, (await seenBy(wren))?.spoils], ['visible', true]);
});

test('two moderators at once count once', async () => {
  const id = await said();
  const editor = await someone('editor');
  await Promise.all([
    removeComment(id, { rule: 'other', reason: 'one' }, moderator, noon),
    removeComment(id, { rule: 'other', reason: 'two' }, editor, noon),
  ]);
  assert.equal(await counter(), 0);
  assert.match((await seenBy(wren))?.stateReason ?? '', /^(one|two)$/);
  await Promise.all([restoreComment(id, moderator, noon), restoreComment(id, editor, noon)]);
  assert.equal(await counter(), 1);
});

test('a critic removes under own stories only, and neither restores nor approves', async () => {
  const id = await said();
  assert.equal(await removeComment(id, { rule: 'other', reason: 'no' }, await someone('critic'), noon), undefined);
  assert.ok(await removeComment(id, { rule: 'other', reason: 'off the point' }, critic, noon));
  assert.equal(await restoreComment(id, critic, noon), undefined);
  const held = await said2();
  assert.equal(await approveComment(held, critic, noon), undefined);
});

test('for readers and contributors there is nothing to judge', async () => {
  const id = await said('held');
  for (const viewer of [wren, await someone(), await someone('contributor')]) {
    assert.equal(await removeComment(id, { rule: 'other', reason: 'no' }, viewer, noon), undefined);
    assert.equal(await approveComment(id, viewer, noon), undefined);
    assert.equal(await restoreComment(id, viewer, noon), undefined);
  }
});

test('what its author took back nobody restores', async () => {
  const id = await said();
  await takeBack(id, wren, noon);
  await restoreComment(id, moderator, noon);
  await removeComment(id, { rule: 'other', reason: 'no' }, moderator, noon);
  assert.equal(await counter(), 0);
  assert.deepEqual((await seenBy(wren))?.removal, { by: 'author', at: noon, rule: null });
});

/** A held comment under another story of the same critic. */
async function said2() {
  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
  return said('held');
}
