import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { and, eq, inArray, ne } from 'drizzle-orm';
import type { AccountViewer, Viewer } from '#domain/viewer.ts';
import { anonymous } from '#domain/viewer.ts';
import { findAuditPage } from './audit.ts';
import { appeal, appealsAbout, declineAppeal, waitingAppeals } from './comment-appeals.ts';
import { approveComment, removeComment, restoreComment } from './comment-moderation.ts';
import { pageOfThread } from './comment-threads.ts';
import { transaction } from './connection.ts';
import { findNotificationPage } from './notifications.ts';
import { takeBack } from './own-comments.ts';
import { accounts } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const later = new Date('2026-11-20T13:00:00Z');
const WHY = 'It was about the film.';

let critic: AccountViewer;
let maren: AccountViewer;
let sol: AccountViewer;
let wren: AccountViewer;
let section: number;
let storyId: number;
let made = 0;

beforeEach(async () => {
  critic ??= await someone('critic');
  maren ??= await someone('editor');
  sol ??= await someone('moderator');
  section ??= await makeSection('film');
  wren = await someone();
  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
});

const said = async (state: 'visible' | 'held' = 'visible') =>
  (await makeThread(storyId, [{ by: wren.id, at: noon, state }]))[0] as number;

async function removed() {
  const id = await said();
  await removeComment(id, { rule: 'other', reason: 'off the point' }, sol, noon);
  return id;
}

/** What a viewer of the thread reads of appeals. */
async function readBy(viewer: Viewer) {
  const comments = (await pageOfThread(storyId, 1, viewer))?.entries.map(({ comment }) => comment) ?? [];
  return [...(await appealsAbout(comments, viewer)).values()];
}

/** Where the moderators find it. */
const waiting = async () => (await waitingAppeals(sol, 50)).filter(({ slug }) => slug === `her-${made - 1}`);

test('an author asks once, and only they and the moderators read it', async () => {
  const id = await removed();
  assert.ok(await appeal(id, WHY, wren, later));
  assert.ok(await appeal(id, 'Please.', wren, later));
  const expected = { text: WHY, at: later, settled: false };
  assert.deepEqual(await readBy(wren), [{ ...expected, removedBy: null, hasOthers: false }]);
  const removedBy = { id: sol.id, name: sol.name };
  assert.deepEqual(await readBy(sol), [{ ...expected, removedBy, hasOthers: true }]);
  for (const viewer of [anonymous, await someone(), critic]) assert.deepEqual(await readBy(viewer), []);
  assert.deepEqual(
    (await waiting()).map(({ number, name, since }) => [number, name, since]),
    [[1, wren.name, later]],
  );
  assert.deepEqual(await waitingAppeals(critic, 50), []);
});

test('twice at once is once', async () => {
  const id = await removed();
  await Promise.all([appeal(id, WHY, wren, later), appeal(id, WHY, wren, later)]);
  assert.equal((await readBy(sol)).length, 1);
});

test('nobody asks about what another wrote, or about what stands or was taken back', async () => {
  const id = await removed();
  assert.equal(await appeal(id, WHY, await someone(), later), undefined);
  assert.equal(await appeal(id, WHY, sol, later), undefined);
  await restoreComment(id, sol, later);
  await appeal(id, WHY, wren, later);
  await takeBack(id, wren, later);
  await appeal(id, WHY, wren, later);
  assert.deepEqual([await readBy(sol), await waiting()], [[], []]);
});

test('what is left removed waits no longer, says so, and is written down once', async () => {
  const id = await removed();
  await appeal(id, WHY, wren, later);
  assert.equal(await declineAppeal(id, critic, later), undefined);
  assert.equal((await waiting()).length, 1);
  await declineAppeal(id, sol, later);
  assert.equal((await waiting()).length, 1, 'who removed it leaves it to another');
  await declineAppeal(id, maren, later);
  await declineAppeal(id, maren, later);
  assert.deepEqual(await waiting(), []);
  assert.deepEqual(await readBy(wren), [{ text: WHY, at: later, settled: true, removedBy: null, hasOthers: false }]);
  const acts = (await findAuditPage({ who: maren.id }, 1))?.entries.filter(({ subjectId }) => subjectId === id);
  assert.deepEqual(
    acts?.map(({ act, before }) => [act, before]),
    [['appeal-declined', {}]],
    'what its author said stands in the appeal, which goes when they do',
  );
  const told = (await findNotificationPage(wren.id, 1))?.notifications ?? [];
  assert.equal(told[0]?.decision, 'declined', 'its author hears of it');
});

test('who removed it decides where all others are suspended, shut out or leaving', async () => {
  const id = await removed();
  await appeal(id, WHY, wren, later);
  const others = and(inArray(accounts.role, ['editor', 'moderator', 'admin']), ne(accounts.id, sol.id));
  const stand = (fields: Partial<typeof accounts.$inferInsert>, which = others) =>
    transaction((tx) => tx.update(accounts).set(fields).where(which));
  await stand({ bannedAt: noon });
  const [suspended, leaving] = [await someone('admin'), await someone('editor')];
  await stand({ suspendedUntil: later }, eq(accounts.id, suspended.id));
  await stand({ leavesAt: later }, eq(accounts.id, leaving.id));
  await declineAppeal(id, sol, later);
  assert.equal((await waiting()).length, 1, 'the suspension is over');
  await stand({ suspendedUntil: new Date(later.getTime() + 1) }, eq(accounts.id, suspended.id));
  await declineAppeal(id, sol, later);
  assert.deepEqual(await waiting(), []);
  await stand({ bannedAt: null });
});

test('whatever a moderator decides settles it', async () => {
  const restored = await removed();
  await appeal(restored, WHY, wren, later);
  await restoreComment(restored, sol, later);
  await removeComment(restored, { rule: 'other', reason: 'off the point after all' }, sol, later);
  assert.deepEqual(await waiting(), []);
  assert.equal((await readBy(wren))[0]?.settled, true);
});

test('what is held waits where held comments wait, and is decided there', async () => {
  const id = await said('held');
  await appeal(id, WHY, wren, later);
  assert.deepEqual(await waiting(), []);
  assert.equal((await readBy(sol))[0]?.text, WHY);
  await approveComment(id, sol, later);
  assert.deepEqual(await readBy(sol), []);
});
