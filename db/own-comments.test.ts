import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { AccountViewer } from '#domain/viewer.ts';
import { approveComment, coverComment, removeComment } from './comment-moderation.ts';
import { pageOfThread } from './comment-threads.ts';
import { transaction } from './connection.ts';
import { editComment, takeBack } from './own-comments.ts';
import { accounts } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone, visibleCounts } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const minutesLater = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const words = (text: string) => ({ text, spoils: false });
const link = 'See https://example.com';

let section: number;
let critic: AccountViewer;
let wren: AccountViewer;
let storyId: number;
let made = 0;

beforeEach(async () => {
  critic ??= await someone('critic');
  section ??= await makeSection('film');
  wren = await someone();
  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
});

const said = async (text = 'Well said.', state: 'visible' | 'held' = 'visible') =>
  (await makeThread(storyId, [{ by: wren.id, at: noon, text, state }]))[0] as number;
const firstSeenBy = async (viewer: AccountViewer) => (await pageOfThread(storyId, 1, viewer))?.entries[0]?.comment;

test('an own comment is changed within ten minutes and says so', async () => {
  const id = await said();
  const changed = await editComment(id, words('Better said.'), wren, minutesLater(9));
  assert.equal(changed?.kind, 'changed');
  const comment = await firstSeenBy(wren);
  assert.deepEqual([comment?.text, comment?.editedAt], ['Better said.', minutesLater(9)]);
});

test('the same words again are no change', async () => {
  const id = await said();
  assert.equal((await editComment(id, words('Well said.'), wren, minutesLater(1)))?.kind, 'changed');
  assert.equal((await firstSeenBy(wren))?.editedAt, null);
});

test('bars that a moderator put there stay, however the words change', async () => {
  const id = await said();
  await coverComment(id, true, await someone('moderator'), minutesLater(1));
  const off = await editComment(id, words('Better said.'), wren, minutesLater(2));
  assert.equal(off?.kind === 'refused' && off.because, 'covered');
  const kept = await editComment(id, { text: 'Better said.', spoils: true }, wren, minutesLater(3));
  assert.equal(kept?.kind, 'changed');
  assert.deepEqual([(await firstSeenBy(wren))?.text, (await firstSeenBy(wren))?.spoils], ['Better said.', true]);

  await editComment(id, { text: 'Said once more.', spoils: true }, wren, minutesLater(4));
  await coverComment(id, false, await someone('moderator'), minutesLater(5));
  await editComment(id, { text: 'Said once more.', spoils: true }, wren, minutesLater(6));
  assert.equal((await editComment(id, words('Own bars.'), wren, minutesLater(7)))?.kind, 'changed', 'own bars go');
});

test('after ten minutes it is refused and stands as it was', async () => {
  const id = await said();
  const late = await editComment(id, words('Better said.'), wren, minutesLater(10));
  assert.equal(late?.kind === 'refused' && late.because, 'late');
  assert.equal((await firstSeenBy(wren))?.text, 'Well said.');
});

test('nobody changes or takes back what another wrote', async () => {
  const id = await said();
  for (const other of [await someone(), await someone('admin')]) {
    assert.equal(await editComment(id, words('Mine now.'), other, noon), undefined);
    assert.equal(await takeBack(id, other, noon), undefined);
  }
  assert.equal((await firstSeenBy(wren))?.text, 'Well said.');
});

test('a link that comes in by a change is held, and no longer counted', async () => {
  const id = await said();
  assert.equal((await editComment(id, words(link), wren, minutesLater(1)))?.kind, 'changed');
  assert.equal((await firstSeenBy(wren))?.state, 'held');
  assert.equal(await firstSeenBy(await someone()), undefined);
  assert.deepEqual(await visibleCounts(storyId), { counter: 0, rows: 0 });
  await editComment(id, words('Without it.'), wren, minutesLater(2));
  assert.equal((await firstSeenBy(wren))?.state, 'held', 'a moderator decides when');
});

test('a link that a moderator let through survives a change', async () => {
  const id = await said(link);
  await editComment(id, words(`${link}, the second half.`), wren, minutesLater(1));
  assert.equal((await firstSeenBy(wren))?.state, 'visible');
});

test('who was banned meanwhile changes nothing', async () => {
  const id = await said();
  await transaction((tx) => tx.update(accounts).set({ bannedAt: noon }).where(eq(accounts.id, wren.id)));
  const refused = await editComment(id, words('Better said.'), wren, noon);
  assert.equal(refused?.kind === 'refused' && refused.because, 'banned');
});

test('what is taken back leaves a tombstone with its number and its replies, and no words for anybody', async () => {
  const theo = await someone();
  const [id] = await makeThread(storyId, [{ by: wren.id }, { by: theo.id, parent: 1 }]);
  assert.ok(await takeBack(id as number, wren, noon));
  for (const viewer of [wren, theo, await someone('admin')]) {
    const entry = (await pageOfThread(storyId, 1, viewer))?.entries[0];
    assert.deepEqual(entry?.comment.removal, { by: 'author', at: noon, rule: null });
    assert.deepEqual([entry?.comment.number, entry?.comment.text, entry?.comment.author], [1, '', null]);
    assert.equal(entry?.replies[0]?.comment.number, 2);
  }
  assert.deepEqual(await visibleCounts(storyId), { counter: 1, rows: 1 });
  await takeBack(id as number, wren, noon);
  assert.deepEqual(await visibleCounts(storyId), { counter: 1, rows: 1 });
});

test('what a moderator removed meanwhile cannot be changed, and the author hears why', async () => {
  const id = await said();
  await removeComment(id, { rule: 'other', reason: 'off the point' }, await someone('moderator'), noon);
  const refused = await editComment(id, words('Better said.'), wren, noon);
  assert.equal(refused?.kind === 'refused' && refused.because, 'removed');
  await takeBack(id, wren, noon);
  assert.equal((await firstSeenBy(wren))?.removal?.by, 'staff');
});

/** What is done to a comment while a moderator approves it: begun before the approval counts, done when it does. */
async function whileApproved<T>(id: number, work: () => Promise<T>): Promise<T> {
  const [moderator, approved, begun] = [await someone('moderator'), Promise.withResolvers(), Promise.withResolvers()];
  const approving = transaction(async () => {
    await approveComment(id, moderator, noon);
    approved.resolve(null);
    await begun.promise;
  });
  await approved.promise;
  const working = work();
  // Long enough for the other writer to come to the row and wait there.
  setTimeout(begun.resolve, 300);
  await approving;
  return working;
}

test('approved in the same moment, the change counts all the same', async () => {
  const id = await said(link, 'held');
  const changed = await whileApproved(id, () => editComment(id, words('Better said.'), wren, minutesLater(1)));
  assert.equal(changed?.kind, 'changed');
  const comment = await firstSeenBy(await someone());
  assert.deepEqual([comment?.text, comment?.state, comment?.editedAt], ['Better said.', 'visible', minutesLater(1)]);
  assert.deepEqual(await visibleCounts(storyId), { counter: 1, rows: 1 });
});

test('approved in the same moment, what is taken back is gone all the same', async () => {
  const id = await said(link, 'held');
  assert.ok(await whileApproved(id, () => takeBack(id, wren, noon)));
  assert.deepEqual((await firstSeenBy(wren))?.removal, { by: 'author', at: noon, rule: null });
  assert.deepEqual(await visibleCounts(storyId), { counter: 0, rows: 0 });
});

test('a held comment taken back is not counted down', async () => {
  const id = await said(link, 'held');
  await takeBack(id, wren, noon);
  assert.deepEqual(await visibleCounts(storyId), { counter: 0, rows: 0 });
});
