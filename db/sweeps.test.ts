import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { asc, count, eq } from 'drizzle-orm';
import type { AccountViewer } from '#domain/viewer.ts';
import { confirmEmail, findAccount } from './accounts.ts';
import { appeal } from './comment-appeals.ts';
import { lastDecisions } from './comment-decisions.ts';
import { removeComment, restoreComment } from './comment-moderation.ts';
import { reportComment } from './comment-reports.ts';
import { read, transaction } from './connection.ts';
import { featureComment } from './featured-comments.ts';
import {
  auditEntries,
  commentAppeals,
  commentReports,
  comments,
  featuredComments,
  moderationRecords,
} from './schema.ts';
import { countSweepable, sweep, sweepsOf, undoSweep } from './sweeps.ts';
import { freshDatabase } from './testing.ts';
import { makeThread, someone, visibleCounts } from './testing-comments.ts';
import { lettersWaiting } from './testing-outbox.ts';
import { makeSection, makeStory } from './testing-stories.ts';
import { undoDecision } from './undo-decision.ts';

freshDatabase();

const noon = new Date('2026-11-20T12:00:00Z');
const hours = (more: number) => new Date(noon.getTime() + more * 3_600_000);
const grounds = { rule: 'selling', reason: 'pills' } as const;

let sol: AccountViewer;
let theo: AccountViewer;
let other: AccountViewer;
let section: number;
let made = 0;

beforeEach(async () => {
  [sol, theo, other] = [await someone('moderator'), await someone(), await someone()];
  section ??= await makeSection('film');
});

const story = () => makeStory({ slug: `swept-${made++}`, authorId: other.id, sectionId: section });

const statesIn = async (storyId: number) =>
  (
    await read()
      .select({ state: comments.state, reason: comments.stateReason })
      .from(comments)
      .where(eq(comments.storyId, storyId))
      .orderBy(asc(comments.number))
  ).map(({ state }) => state);

async function talk() {
  const [one, two] = [await story(), await story()];
  const ids = await makeThread(one, [
    { by: theo.id, at: hours(-25) },
    { by: theo.id, at: hours(-23) },
    { by: other.id, at: hours(-2) },
    { by: theo.id, at: hours(-1), state: 'held' },
  ]);
  await makeThread(two, [{ by: theo.id, at: hours(-3) }]);
  return { one, two, ids };
}

test('one act removes what one person wrote within a day, and nothing else', async () => {
  const { one, two, ids } = await talk();
  await featureComment(ids[1] ?? 0, sol, noon);
  assert.equal(await countSweepable(theo.id, noon), 3);
  await confirmEmail(theo.id, noon);
  assert.deepEqual(await sweep(theo.id, grounds, sol, noon), { storyIds: [one, two], comments: 3 });
  assert.deepEqual(await statesIn(one), ['visible', 'removed', 'visible', 'removed']);
  assert.deepEqual(await statesIn(two), ['removed']);
  assert.deepEqual(await visibleCounts(one), { counter: 2, rows: 2 });
  assert.deepEqual(await visibleCounts(two), { counter: 0, rows: 0 });
  assert.deepEqual(await read().select().from(featuredComments), []);
  const [audit, ...more] = await read().select().from(auditEntries).where(eq(auditEntries.act, 'comments-swept'));
  assert.match(String(audit?.after.comments), /^2, 4 at \/reviews\/swept-\d+; 1 at \/reviews\/swept-\d+$/);
  assert.deepEqual(more, []);
  const letters = await lettersWaiting((await findAccount(theo.id))?.email ?? '');
  assert.deepEqual(
    letters.map(({ heading }) => heading),
    ['3 comments of yours were removed'],
  );
});

test('its undo puts back exactly those, each as it was found, and once', async () => {
  const { one, two, ids } = await talk();
  await appeal(ids[3] ?? 0, 'It is no advertisement.', theo, hours(-0.5));
  await sweep(theo.id, grounds, sol, noon);
  const [swept] = await sweepsOf(theo.id);
  assert.deepEqual(await undoSweep(swept?.id ?? 0, sol, hours(1)), {
    ...{ storyIds: [one, two], comments: 3, accountId: theo.id },
  });
  assert.deepEqual(await statesIn(one), ['visible', 'visible', 'visible', 'held']);
  assert.deepEqual(await visibleCounts(one), { counter: 3, rows: 3 });
  assert.deepEqual(await visibleCounts(two), { counter: 1, rows: 1 });
  const [asked] = await read().select().from(commentAppeals);
  assert.equal(asked?.settledAt, null, 'who had asked to look again still waits');
  assert.equal((await undoSweep(swept?.id ?? 0, sol, hours(2)))?.comments, 0);
  assert.deepEqual((await sweepsOf(theo.id))[0]?.undoneAt, hours(1));
});

test('reports about what is swept were right, and wait again when it is put back', async () => {
  const { ids } = await talk();
  const id = ids[1] ?? 0;
  await reportComment(id, { reason: 'selling', note: '' }, other, hours(-1));
  const waiting = async () => {
    const [comment] = await read().select({ since: comments.reportedAt }).from(comments).where(eq(comments.id, id));
    const [report] = await read().select().from(commentReports).where(eq(commentReports.commentId, id));
    return [comment?.since, report?.outcome];
  };
  assert.deepEqual(await waiting(), [hours(-1), null]);
  await sweep(theo.id, grounds, sol, noon);
  assert.deepEqual(await waiting(), [null, 'upheld']);
  const [swept] = await sweepsOf(theo.id);
  await undoSweep(swept?.id ?? 0, sol, hours(1));
  assert.deepEqual(await waiting(), [hours(-1), null]);
});

test('of a sweep and a removal at once each comment is counted once', async () => {
  const { one, ids } = await talk();
  await Promise.all([removeComment(ids[1] ?? 0, grounds, sol, noon), sweep(theo.id, grounds, sol, noon)]);
  const { counter, rows } = await visibleCounts(one);
  assert.deepEqual([counter, rows], [2, 2]);
  const [swept] = await sweepsOf(theo.id);
  await Promise.all([restoreComment(ids[1] ?? 0, sol, hours(1)), undoSweep(swept?.id ?? 0, sol, hours(1))]);
  assert.deepEqual(await visibleCounts(one), { counter: 3, rows: 3 });
});

test('what was decided about since stays so', async () => {
  const { one, ids } = await talk();
  await sweep(theo.id, grounds, sol, noon);
  await restoreComment(ids[1] ?? 0, sol, hours(1));
  await transaction((tx) =>
    tx
      .update(comments)
      .set({ removedAt: hours(2) })
      .where(eq(comments.id, ids[3] ?? 0)),
  );
  const [swept] = await sweepsOf(theo.id);
  assert.equal((await undoSweep(swept?.id ?? 0, sol, hours(3)))?.comments, 1);
  assert.deepEqual(await statesIn(one), ['visible', 'visible', 'visible', 'removed']);
});

test('what was restored since and is removed again by taking that back belongs to it', async () => {
  const { one, ids } = await talk();
  const id = ids[1] ?? 0;
  await removeComment(id, grounds, sol, hours(-2));
  await restoreComment(id, sol, hours(-1));
  await sweep(theo.id, grounds, sol, noon);
  const maren = await someone('editor');
  await restoreComment(id, maren, hours(1));
  const restored = (await lastDecisions([id])).get(id)?.id ?? 0;
  assert.ok((await undoDecision(restored, maren, hours(2)))?.decision);
  const [comment] = await read().select().from(comments).where(eq(comments.id, id));
  assert.deepEqual([comment?.removedBy, comment?.removedAt], [sol.id, noon]);
  const [swept] = await sweepsOf(theo.id);
  assert.equal((await undoSweep(swept?.id ?? 0, sol, hours(3)))?.comments, 3);
  assert.deepEqual(await statesIn(one), ['visible', 'visible', 'visible', 'held']);
});

test('it is for those who may act on the person', async () => {
  const critic = await someone('critic');
  assert.equal(await sweep(theo.id, grounds, critic, noon), undefined);
  assert.equal(await sweep(sol.id, grounds, sol, noon), undefined);
  assert.equal(await sweep(critic.id, grounds, sol, noon), undefined);
  assert.deepEqual(await sweep(theo.id, grounds, sol, noon), { storyIds: [], comments: 0 });
  assert.deepEqual(await sweepsOf(theo.id), [], 'nothing to remove is no sweep');
});

test('a thousand comments go and come back', async () => {
  const storyId = await story();
  const said = Array.from({ length: 1_000 }, (_, at) => ({ by: theo.id, at: hours(-1 - at / 1_000) }));
  await makeThread(storyId, said);
  const counted = async () => (await read().select({ all: count() }).from(moderationRecords))[0]?.all ?? 0;
  const before = await counted();
  assert.equal((await sweep(theo.id, grounds, sol, noon))?.comments, 1_000);
  assert.deepEqual(await visibleCounts(storyId), { counter: 0, rows: 0 });
  assert.equal(await counted(), before + 1_000);
  const [swept] = await sweepsOf(theo.id);
  assert.equal(swept?.comments, 1_000);
  assert.equal((await undoSweep(swept?.id ?? 0, sol, hours(1)))?.comments, 1_000);
  assert.deepEqual(await visibleCounts(storyId), { counter: 1_000, rows: 1_000 });
  assert.equal(await counted(), before, 'what was taken back does not count in public');
});
