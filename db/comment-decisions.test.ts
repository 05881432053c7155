import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { type CaseDecree, seenAs } from '#domain/comment-case.ts';
import { type AccountViewer, anonymous } from '#domain/viewer.ts';
import { appeal } from './comment-appeals.ts';
import { commentCases } from './comment-cases.ts';
import { decide, findDecisions } from './comment-decisions.ts';
import { coverComment } from './comment-moderation.ts';
import { reportComment } from './comment-reports.ts';
import { findComment } from './comment-rows.ts';
import { read, transaction } from './connection.ts';
import { editComment, takeBack } from './own-comments.ts';
import { comments, moderationRecords, notifications } from './schema.ts';
import { sweep } from './sweeps.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone, visibleCounts } from './testing-comments.ts';
import { makeSection, makeStory } from './testing-stories.ts';
import { undoDecision } from './undo-decision.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const at = (minute: number) => new Date(noon.getTime() + minute * 60_000);

let critic: AccountViewer;
let sol: AccountViewer;
let maren: AccountViewer;
let wren: AccountViewer;
let section: number;
let storyId: number;
let made = 0;

beforeEach(async () => {
  critic ??= await someone('critic');
  sol ??= await someone('moderator');
  maren ??= await someone('editor');
  section ??= await makeSection('film');
  wren = await someone();
  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
});

const said = async (state: 'visible' | 'held' = 'held') =>
  (await makeThread(storyId, [{ by: wren.id, at: noon, state }]))[0] as number;

async function caseOf(id: number) {
  const [found] = await commentCases([id], sol);
  if (!found) throw new Error('There is no such case.');
  return found;
}
const seenNow = async (id: number) => ({ id, seen: seenAs(await caseOf(id)) });

const removal: CaseDecree = { choice: 'remove', rule: 'other', reason: 'off the point' };

async function decided(id: number, decree: CaseDecree, minute: number, by = sol) {
  const made = await decide(await seenNow(id), decree, by, at(minute));
  assert.ok(made?.decision);
  return made.decision;
}

const stateOf = async (id: number) => (await findComment(id, sol))?.comment.state;
const news = async (id: number) =>
  (
    await read().select({ decision: notifications.decision }).from(notifications).where(eq(notifications.commentId, id))
  ).map(({ decision }) => decision);

test('a decision about what was seen is carried out, and told by its number', async () => {
  const id = await said();
  const decision = await decided(id, { choice: 'approve' }, 1);
  assert.equal(await stateOf(id), 'visible');
  assert.deepEqual(await findDecisions([decision]), [
    { id: decision, act: 'comment-approved', by: { id: sol.id, name: sol.name }, at: at(1), commentId: id },
  ]);
});

test('of two moderators the second changes nothing, and hears who was first', async () => {
  const id = await said();
  const seen = await seenNow(id);
  await decide(seen, { choice: 'approve' }, sol, at(1));
  const second = await decide(seen, removal, maren, at(2));
  assert.equal(second?.decision, null);
  assert.equal(await stateOf(id), 'visible');
  const { last } = await caseOf(id);
  assert.deepEqual([last?.by?.name, last?.act, last?.at], [sol.name, 'comment-approved', at(1)]);
});

test('of two at the same moment one decides', async () => {
  const id = await said();
  const seen = await seenNow(id);
  const both = await Promise.all([
    decide(seen, { choice: 'approve' }, sol, at(1)),
    decide(seen, removal, maren, at(1)),
    decide(seen, { choice: 'cover' }, maren, at(1)),
  ]);
  assert.equal(both.filter((one) => one?.decision).length, 1);
});

test('nobody decides about words that they have not read', async () => {
  const id = await said();
  const seen = await seenNow(id);
  await editComment(id, { text: 'Something else altogether.', spoils: false }, wren, at(1));
  assert.equal((await decide(seen, { choice: 'approve' }, sol, at(2)))?.decision, null);
  assert.equal(await stateOf(id), 'held');
  assert.ok((await decide(await seenNow(id), { choice: 'approve' }, sol, at(3)))?.decision);
});

test('what is not for them to decide is not there', async () => {
  const id = await said();
  const seen = await seenNow(id);
  assert.equal(await decide(seen, { choice: 'approve' }, critic, at(1)), undefined);
  assert.equal(await decide(seen, removal, await someone('critic'), at(1)), undefined);
  assert.equal(await decide({ id: 99_999, seen: seen.seen }, removal, sol, at(1)), undefined);
  assert.ok((await decide(seen, removal, critic, at(1)))?.decision, 'under an own story');
});

test('an approval is taken back: held again, for the same reason, and no news to its author', async () => {
  const id = await said();
  const reader = await someone();
  await transaction((tx) => tx.update(comments).set({ stateReason: 'a first comment' }).where(eq(comments.id, id)));
  const decision = await decided(id, { choice: 'approve' }, 1);
  assert.deepEqual(await news(id), ['approved']);
  const undone = await undoDecision(decision, sol, at(2));
  assert.ok(undone?.decision);
  const { comment } = await caseOf(id);
  assert.deepEqual([comment.state, comment.stateReason], ['held', 'a first comment']);
  assert.deepEqual(await news(id), []);
  assert.equal((await findComment(id, reader))?.comment.author, null);
  assert.deepEqual(await visibleCounts(storyId), { counter: 0, rows: 0 });
});

test('a removal is taken back with its reports and its appeal', async () => {
  const id = await said('visible');
  const reader = await someone();
  await reportComment(id, { reason: 'spoiler', note: '' }, reader, noon);
  const decision = await decided(id, removal, 1);
  assert.equal((await caseOf(id)).reports.length, 0);
  assert.ok((await undoDecision(decision, sol, at(2)))?.decision);
  const again = await caseOf(id);
  assert.deepEqual([again.comment.state, again.comment.removal, again.reports.length], ['visible', null, 1]);

  await decided(id, removal, 3);
  await appeal(id, 'It was about the film.', wren, at(4));
  const restored = await decided(id, { choice: 'restore' }, 5);
  assert.equal((await caseOf(id)).appeal, null);
  await undoDecision(restored, sol, at(6));
  const waits = await caseOf(id);
  assert.equal(waits.appeal?.settled, false);
  assert.deepEqual([waits.comment.state, waits.comment.removal?.at], ['removed', at(3)]);
});

test('bars are taken off again, and reports that were refused wait again', async () => {
  const id = await said();
  const covered = await decided(id, { choice: 'cover' }, 1);
  await undoDecision(covered, sol, at(2));
  const { comment } = await caseOf(id);
  assert.deepEqual([comment.state, comment.spoils], ['held', false]);

  await decided(id, { choice: 'approve' }, 3);
  await reportComment(id, { reason: 'spoiler', note: '' }, await someone(), at(4));
  const refused = await decided(id, { choice: 'approve' }, 5);
  assert.equal((await caseOf(id)).reports.length, 0);
  await undoDecision(refused, sol, at(6));
  assert.equal((await caseOf(id)).reports.length, 1);
});

test('bars are whose they were before a decision that was taken back', async () => {
  const id = await said('visible');
  const open = (text: string, minute: number) => editComment(id, { text, spoils: false }, wren, at(minute));
  const covered = await decided(id, { choice: 'cover' }, 1);
  await undoDecision(covered, sol, at(2));
  await editComment(id, { text: 'Under own bars.', spoils: true }, wren, at(3));
  assert.equal((await open('Without own bars.', 3))?.kind, 'changed');

  await decided(id, { choice: 'cover' }, 4);
  await undoDecision(await decided(id, removal, 5), sol, at(5));
  assert.equal((await open('Lifted after a removal.', 6))?.kind, 'refused');

  await coverComment(id, false, sol, at(7));
  await undoDecision((await caseOf(id)).last?.id ?? 0, sol, at(7));
  assert.equal((await caseOf(id)).comment.spoils, true);
  assert.equal((await open('Lifted after the bars came back.', 8))?.kind, 'refused');
});

test('what was taken back does not count in the public record of the month', async () => {
  const [held = 0, stands = 0, removed = 0] = await makeThread(storyId, [
    { by: wren.id, at: noon, state: 'held' },
    { by: wren.id, at: noon },
    { by: wren.id, at: noon },
  ]);
  await decided(removed, { choice: 'remove', rule: 'selling', reason: '' }, 0, maren);
  await appeal(removed, 'It was not.', wren, at(0));
  const counted = () => read().select().from(moderationRecords);
  const before = await counted();
  const decrees: [number, CaseDecree, acts: string[]][] = [
    [held, { choice: 'approve' }, ['approved']],
    [held, { choice: 'cover' }, ['approved', 'covered']],
    [stands, { choice: 'remove', rule: 'person', reason: '' }, ['removed']],
    [stands, { choice: 'cover' }, ['covered']],
    [removed, { choice: 'decline' }, ['declined']],
    [removed, { choice: 'restore' }, ['restored']],
  ];
  for (const [id, decree, acts] of decrees) {
    const decision = await decided(id, decree, 1);
    const more = (await counted()).filter((row) => !before.some((known) => known.id === row.id));
    assert.deepEqual(more.map(({ act }) => act).toSorted(), acts, decree.choice);
    await undoDecision(decision, sol, at(2));
    assert.deepEqual(await counted(), before, decree.choice);
  }
});

test('whoever has heard of a decision hears that it was taken back', async () => {
  const id = await said('visible');
  const decision = await decided(id, removal, 1);
  await transaction((tx) =>
    tx
      .update(notifications)
      .set({ seenAt: at(1) })
      .where(eq(notifications.commentId, id)),
  );
  await undoDecision(decision, sol, at(2));
  assert.deepEqual(await news(id), ['restored']);
});

test('whose comment is removed again hears that it is, from whoever removed it', async () => {
  const [id = 0, own = 0] = await makeThread(storyId, [
    { by: wren.id, at: noon },
    { by: sol.id, at: noon },
  ]);
  await decided(id, removal, 1);
  await undoDecision(await decided(id, { choice: 'restore' }, 2), sol, at(2));
  assert.deepEqual(await news(id), ['removed']);

  await decided(own, removal, 3, maren);
  await undoDecision(await decided(own, { choice: 'restore' }, 4), sol, at(4));
  assert.deepEqual(await news(own), ['removed'], 'also when its author took back what they had decided about it');
});

test('of an appeal that waits again nobody is told that it was declined', async () => {
  const id = await said('visible');
  await decided(id, removal, 1);
  await appeal(id, 'It was about the film.', wren, at(2));
  const declined = await decided(id, { choice: 'decline' }, 3, maren);
  assert.deepEqual(await news(id), ['declined']);
  await undoDecision(declined, maren, at(4));
  assert.equal((await caseOf(id)).appeal?.settled, false);
  assert.deepEqual(await news(id), ['removed']);
});

test('what has become another since is not brought back', async () => {
  const takenBack = await said();
  const approved = await decided(takenBack, { choice: 'approve' }, 1);
  await takeBack(takenBack, wren, at(2));
  assert.equal((await undoDecision(approved, sol, at(3)))?.decision, null);
  assert.equal(await stateOf(takenBack), 'removed');

  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
  const swept = await said();
  const passed = await decided(swept, { choice: 'approve' }, 4);
  await sweep(wren.id, { rule: 'other', reason: 'off the point' }, maren, at(5));
  assert.equal((await undoDecision(passed, sol, at(6)))?.decision, null);
  assert.equal(await stateOf(swept), 'removed');

  storyId = await makeStory({ slug: `her-${made++}`, authorId: critic.id, sectionId: section });
  const changed = await said('visible');
  await transaction((tx) =>
    tx
      .update(comments)
      .set({ createdAt: at(7) })
      .where(eq(comments.id, changed)),
  );
  const covered = await decided(changed, { choice: 'cover' }, 7);
  await editComment(changed, { text: 'Better said.', spoils: true }, wren, at(8));
  assert.equal((await undoDecision(covered, sol, at(9)))?.decision, null);
  assert.equal((await caseOf(changed)).comment.spoils, true);
});

test('whoever may not decide any more takes nothing back', async () => {
  const decision = await decided(await said(), { choice: 'approve' }, 1);
  assert.equal(await undoDecision(decision, { ...sol, role: 'critic' }, at(2)), undefined);
});

test('only an own decision is taken back, once, and only while nobody has judged it since', async () => {
  const id = await said();
  const first = await decided(id, { choice: 'approve' }, 1);
  assert.equal(await undoDecision(first, maren, at(2)), undefined);
  assert.equal(await undoDecision(99_999, sol, at(2)), undefined);
  await decided(id, removal, 3, maren);
  assert.equal((await undoDecision(first, sol, at(4)))?.decision, null);
  assert.equal(await stateOf(id), 'removed');

  const other = (
    await makeThread(await makeStory({ slug: `him-${made++}`, authorId: critic.id, sectionId: section }), [
      { by: wren.id, state: 'held' },
    ])
  )[0] as number;
  const second = await decided(other, { choice: 'approve' }, 5);
  const undone = await undoDecision(second, sol, at(6));
  assert.equal((await undoDecision(second, sol, at(7)))?.decision, null);
  assert.equal((await undoDecision(undone?.decision ?? 0, sol, at(7)))?.decision, null, 'nor is taking back');
  assert.equal((await findComment(other, anonymous))?.comment.state, 'held');
});
