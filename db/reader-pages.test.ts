import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { transaction } from './connection.ts';
import { rateWork } from './ratings.ts';
import { chooseReaderPage, findReaderPage, readerPageChoice } from './reader-pages.ts';
import { accounts, comments } from './schema.ts';
import { markSeen } from './seen-works.ts';
import { freshDatabase } from './testing.ts';
import { makeThread } from './testing-comments.ts';
import { asRole } from './testing-desk.ts';
import { makeAccount, makeSection, makeStory, makeWork } from './testing-stories.ts';

const now = new Date('2026-11-26T09:00:00Z');

freshDatabase();

let [handle, wren, critic, section, storyId, workId, made] = ['', 0, 0, 0, 0, 0, 0];
beforeEach(async () => {
  made += 1;
  handle = `wren-${made}`;
  wren = await makeAccount(handle, 'reader');
  critic ||= await makeAccount('ines');
  section ||= await makeSection('film');
  workId = await makeWork(`work-${made}`);
  storyId = await makeStory({ slug: `story-${made}`, authorId: critic, sectionId: section, workId });
});

test('nobody has a page who has not chosen one', async () => {
  await makeThread(storyId, [{ by: wren }]);
  assert.deepEqual(await readerPageChoice(wren), { page: false, ratings: false, seen: false });
  assert.equal(await findReaderPage(handle, 1), undefined);
  await chooseReaderPage(wren, { page: true, ratings: false, seen: true });
  assert.deepEqual(await readerPageChoice(wren), { page: true, ratings: false, seen: true });
  assert.equal((await findReaderPage(handle, 1))?.total, 1);
  await chooseReaderPage(wren, { page: false, ratings: true, seen: true });
  assert.equal(await findReaderPage(handle, 1), undefined);
  assert.deepEqual(await readerPageChoice(wren), { page: false, ratings: false, seen: false });
});

test('it gathers what everybody can read, the newest first, and no word that is covered', async () => {
  const [first] = await makeThread(storyId, [
    { by: wren, text: 'First.', at: new Date('2026-11-20T09:00:00Z') },
    { by: wren, text: 'Held.', state: 'held', at: new Date('2026-11-21T09:00:00Z') },
    { by: critic, text: 'By another.', at: new Date('2026-11-22T09:00:00Z') },
    { by: wren, text: 'Removed.', state: 'removed', at: new Date('2026-11-23T09:00:00Z') },
    { by: wren, text: 'He goes.', at: new Date('2026-11-24T09:00:00Z') },
  ]);
  await transaction((tx) => tx.update(comments).set({ spoils: true }).where(eq(comments.text, 'He goes.')));
  const hidden = await makeStory({ slug: `hidden-${made}`, authorId: critic, sectionId: section, status: 'withdrawn' });
  await makeThread(hidden, [{ by: wren, text: 'Out of sight.' }]);
  await chooseReaderPage(wren, { page: true, ratings: false, seen: false });
  const page = await findReaderPage(handle, 1);
  assert.deepEqual(
    page?.said.map(({ number }) => number),
    [5, 1],
  );
  assert.equal(page?.said[1]?.id, first);
  assert.equal(page?.total, 2);
  assert.doesNotMatch(JSON.stringify(page), /He goes|Held|Removed|Out of sight/);
  assert.equal(await findReaderPage(handle, 2), undefined);
});

test('ratings and works seen stand there only where they are shown', async () => {
  await rateWork(wren, workId, 9, now);
  await markSeen(wren, workId, 'all', now);
  await chooseReaderPage(wren, { page: true, ratings: false, seen: false });
  const bare = await findReaderPage(handle, 1);
  assert.deepEqual([bare?.ratings, bare?.seen], [undefined, undefined]);
  await chooseReaderPage(wren, { page: true, ratings: true, seen: true });
  const whole = await findReaderPage(handle, 1);
  assert.equal(whole?.ratings?.total, 1);
  assert.deepEqual(
    whole?.seen?.works.map(({ work }) => work.id),
    [workId],
  );
});

test('who was shut out has no page', async () => {
  await chooseReaderPage(wren, { page: true, ratings: false, seen: false });
  await transaction((tx) => tx.update(accounts).set({ bannedAt: now }).where(eq(accounts.id, wren)));
  assert.equal(await findReaderPage(handle, 1), undefined);
});

test('what its owner has covered is no secret to them', async () => {
  await makeThread(storyId, [{ by: wren, text: 'So ||he goes||.' }]);
  await chooseReaderPage(wren, { page: true, ratings: false, seen: false });
  const told = async (id: number) =>
    JSON.stringify((await findReaderPage(handle, 1, asRole(id, 'reader')))?.said).includes('he goes');
  assert.deepEqual([await told(wren), await told(critic)], [true, false]);
});
