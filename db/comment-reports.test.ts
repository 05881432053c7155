import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import type { HouseRule } from '#domain/house-rule.ts';
import { REPORTS_A_DAY } from '#domain/report.ts';
import { type AccountViewer, anonymous } from '#domain/viewer.ts';
import { findAuditPage } from './audit.ts';
import { approveComment, coverComment, refuseReports, removeComment } from './comment-moderation.ts';
import { reportComment, reportsAbout } from './comment-reports.ts';
import { findComment } from './comment-rows.ts';
import { read, transaction } from './connection.ts';
import { takeBack } from './own-comments.ts';
import { accounts, commentReports, comments } from './schema.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone, visibleCounts } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const later = new Date('2026-11-20T13:00:00Z');

let critic: AccountViewer;
let sol: AccountViewer;
let mikkel: AccountViewer;
let readers: AccountViewer[];
let section: number;
let storyId: number;
let made = 0;

beforeEach(async () => {
  critic ??= await someone('critic');
  sol ??= await someone('moderator');
  section ??= await makeSection('film');
  mikkel = await someone();
  readers = await Promise.all([someone(), someone(), someone(), someone()]);
  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
});

const said = async () => (await makeThread(storyId, [{ by: mikkel.id, at: noon }]))[0] as number;

const report = (id: number, by: AccountViewer | undefined, reason: HouseRule = 'spoiler', note = '') =>
  reportComment(id, { reason, note }, by as AccountViewer, noon);

async function reportedByThree() {
  const id = await said();
  for (const reader of readers.slice(0, 3)) await report(id, reader);
  return id;
}

const rowsOf = (id: number) =>
  read()
    .select({ reason: commentReports.reason, outcome: commentReports.outcome })
    .from(commentReports)
    .where(eq(commentReports.commentId, id));

const outcomes = async (id: number) => (await rowsOf(id)).map(({ outcome }) => outcome);

const stateOf = async (id: number) =>
  (
    await read()
      .select({ state: comments.state, reason: comments.stateReason, since: comments.reportedAt })
      .from(comments)
      .where(eq(comments.id, id))
  )[0];

test('at three the comment is held, with the reason that most gave, and the house writes it down', async () => {
  const id = await said();
  await report(id, readers[0], 'spoiler');
  await report(id, readers[1], 'other', 'It is all there.');
  assert.equal((await stateOf(id))?.state, 'visible');
  assert.deepEqual((await stateOf(id))?.since, noon);
  await report(id, readers[2], 'spoiler');
  assert.deepEqual(await stateOf(id), {
    state: 'held',
    reason: 'reported by three readers: gives it away',
    since: noon,
  });
  assert.deepEqual(await visibleCounts(storyId), { counter: 0, rows: 0 });
  const [entry] = (await findAuditPage({ area: 'comments' }, 1))?.entries ?? [];
  assert.equal(entry?.act, 'comment-held');
  assert.equal(entry?.by, null);
});

test('one person reports a comment once', async () => {
  const id = await said();
  for (const _ of [1, 2, 3]) assert.equal((await report(id, readers[0]))?.kind, 'done');
  assert.deepEqual(await rowsOf(id), [{ reason: 'spoiler', outcome: null }]);
});

test('of many at once each counts, and no more than once', async () => {
  const id = await said();
  const all = [...readers, ...readers];
  await Promise.all(all.map((reader) => report(id, reader)));
  assert.equal((await stateOf(id))?.state, 'held');
  assert.ok((await rowsOf(id)).length >= 3);
});

test('nobody reports an own comment, nor one that others cannot read, nor as somebody who may remove it', async () => {
  const id = await said();
  assert.equal(await report(id, mikkel), undefined);
  assert.equal(await report(id, sol), undefined);
  assert.equal(await report(id, critic), undefined);
  await removeComment(id, { rule: 'other', reason: 'off the point' }, sol, noon);
  assert.equal(await report(id, readers[0]), undefined);
  assert.equal(await report(99_999, readers[0]), undefined);
});

test('whoever is shut out reports nothing', async () => {
  const id = await said();
  const [reader] = readers;
  await transaction((tx) =>
    tx
      .update(accounts)
      .set({ bannedAt: noon })
      .where(eq(accounts.id, reader?.id ?? 0)),
  );
  assert.equal((await report(id, reader))?.kind, 'refused');
  assert.deepEqual(await rowsOf(id), []);
});

test('a person reports so many within a day', async () => {
  const ids = await makeThread(
    storyId,
    Array.from({ length: REPORTS_A_DAY + 1 }, () => ({ by: mikkel.id })),
  );
  for (const id of ids.slice(1)) assert.equal((await report(id, readers[0]))?.kind, 'done');
  const [first = 0] = ids;
  assert.equal((await report(first, readers[0]))?.kind, 'refused');
  const tomorrow = new Date(noon.getTime() + 24 * 60 * 60_000);
  const again = await reportComment(first, { reason: 'other', note: '' }, readers[0] as AccountViewer, tomorrow);
  assert.equal(again?.kind, 'done');
});

test('let stand, its reports were wrong, and the same do not hold it again', async () => {
  const id = await reportedByThree();
  await approveComment(id, sol, later);
  assert.deepEqual(await outcomes(id), ['refused', 'refused', 'refused']);
  for (const reader of readers.slice(0, 3)) await report(id, reader);
  assert.deepEqual(await stateOf(id), { state: 'visible', reason: '', since: null });
  await report(id, readers[3]);
  assert.equal((await stateOf(id))?.state, 'visible', 'of the new ones there is one');
});

test('what stands is let stand before it is held', async () => {
  const id = await said();
  await report(id, readers[0]);
  await refuseReports(id, sol, later);
  assert.deepEqual(await outcomes(id), ['refused']);
  assert.equal((await stateOf(id))?.since, null);
  assert.equal(await refuseReports(id, critic, later), undefined);
});

test('removed, all were right; under bars, those were that said it gives something away', async () => {
  const removed = await reportedByThree();
  await removeComment(removed, { rule: 'other', reason: 'gives it away' }, sol, later);
  assert.deepEqual(await outcomes(removed), ['upheld', 'upheld', 'upheld']);

  const covered = await said2();
  await report(covered, readers[0], 'spoiler');
  await report(covered, readers[1], 'person');
  await coverComment(covered, true, sol, later);
  assert.deepEqual(
    new Set((await rowsOf(covered)).map(({ reason, outcome }) => `${reason} ${outcome}`)),
    new Set(['spoiler upheld', 'person refused']),
  );
});

/** Another comment, under a story of its own. */
async function said2() {
  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
  return said();
}

test('what readers have held is put under bars and let through in one', async () => {
  const id = await reportedByThree();
  await coverComment(id, true, sol, later);
  const found = await findComment(id, anonymous);
  assert.deepEqual([found?.comment.state, found?.comment.spoils], ['visible', true]);
  assert.deepEqual(await outcomes(id), ['upheld', 'upheld', 'upheld']);
});

test('readers whose reports were wrong hold nothing with as few', async () => {
  for (const _ of [1, 2]) {
    const id = await said2();
    for (const reader of readers.slice(0, 3)) await report(id, reader);
    await approveComment(id, sol, later);
  }
  const id = await said2();
  for (const reader of readers.slice(0, 3)) await report(id, reader);
  assert.equal((await stateOf(id))?.state, 'visible');
  await report(id, readers[3]);
  assert.equal((await stateOf(id))?.state, 'held', 'two thirds of three, and a whole one');
});

test('what its author takes back is reported no more', async () => {
  const id = await said();
  await report(id, readers[0]);
  await takeBack(id, mikkel, later);
  assert.equal((await stateOf(id))?.since, null);
  assert.deepEqual(await outcomes(id), [null]);
});

test('who reported knows it, whoever looks after the thread reads why, and nobody else hears of it', async () => {
  const id = await said();
  await report(id, readers[0], 'other', 'It is all there.');
  const about = async (viewer: AccountViewer | typeof anonymous) => {
    const found = await findComment(id, viewer);
    return found && (await reportsAbout([found.comment], found.story, viewer)).get(id);
  };
  const open = [{ reason: 'other', note: 'It is all there.', at: noon }];
  assert.deepEqual(await about(readers[0] as AccountViewer), { own: true, open: [] });
  assert.deepEqual(await about(sol), { own: false, open });
  assert.deepEqual(await about(critic), { own: false, open });
  for (const viewer of [anonymous, mikkel, readers[1] as AccountViewer]) assert.equal(await about(viewer), undefined);
});
