import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eq } from 'drizzle-orm';
import { auditRows } from './audit.ts';
import { read, transaction } from './connection.ts';
import { embargoStory, liftEmbargoOf } from './embargoes.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { listRevisions } from './revisions.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { stories } from './schema.ts';
import { holdStory } from './story-holds.ts';
import { lastReturn, listSteps } from './story-steps.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection, makeWork } from './testing-stories.ts';
import { approveStory, returnStory, submitStory, takeBackStory } from './workflow.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
let [piet, maren, section, work] = [0, 0, 0, 0];
freshDatabase(async () => {
  [piet, maren] = [await makeAccount('piet', 'contributor'), await makeAccount('maren', 'editor')];
  [section, work] = [await makeSection('film'), await makeWork('errand')];
});
const contributor = () => asRole(piet, 'contributor');
const editor = () => asRole(maren, 'editor');
const admin = () => asRole(maren, 'admin');

async function draft() {
  const id = await startStory('review', piet, at(0));
  await saveWorkingCopy(id, 1, written({ sectionId: section, workId: work }), contributor(), at(1));
  return id;
}

const statusOf = async (id: number) => (await openWorkingCopy(id, admin()))?.story.status;
const kindsOf = async (id: number) => (await listSteps(id, admin(), 20)).map(({ kind }) => kind);

test('a text goes to an editor, comes back with a note, goes again and is approved', async () => {
  const id = await draft();
  assert.deepEqual(await submitStory(id, contributor(), at(2), 2), { outcome: 'done', status: 'submitted' });
  const late = await saveWorkingCopy(id, 2, written({ headline: 'Once more' }), contributor(), at(3));
  assert.equal(late.outcome, 'no-longer-yours', 'while an editor has it, a contributor does not write in it');
  await returnStory(id, 'The end comes too soon.', editor(), at(4));
  const note = await lastReturn(id);
  assert.deepEqual([note?.note, note?.by.id, note?.at], ['The end comes too soon.', maren, at(4)]);
  assert.equal(
    (await saveWorkingCopy(id, 2, written({ headline: 'Once more' }), contributor(), at(5))).outcome,
    'saved',
  );
  await submitStory(id, contributor(), at(6));
  assert.deepEqual(await approveStory(id, editor(), at(7)), { outcome: 'done', status: 'approved' });
  assert.deepEqual(await kindsOf(id), ['approved', 'submitted', 'returned', 'submitted']);
  const revisions = await listRevisions(id, editor(), 9);
  assert.deepEqual(
    revisions.map(({ number, reason }) => [number, reason]),
    [
      [3, 'submitted'],
      [2, 'collided'],
      [1, 'submitted'],
    ],
  );
});

test('whoever hands a story on keeps nobody waiting who is to write in it', async () => {
  const id = await draft();
  await holdStory({ storyId: id, page: 'piet' }, contributor(), at(2));
  await submitStory(id, contributor(), at(2));
  assert.deepEqual(await holdStory({ storyId: id, page: 'maren' }, editor(), at(2)), { outcome: 'yours' });
  await returnStory(id, 'Not yet.', editor(), at(2));
  assert.deepEqual(await holdStory({ storyId: id, page: 'piet' }, contributor(), at(2)), { outcome: 'yours' });
});

test('what was refused changes nothing and is not kept', async () => {
  const id = await draft();
  assert.equal((await approveStory(id, contributor(), at(2))).outcome, 'refused');
  assert.equal((await submitStory(id, asRole(maren, 'critic'), at(2))).outcome, 'unseen');
  assert.equal((await submitStory(9_999, editor(), at(2))).outcome, 'unseen');
  await submitStory(id, contributor(), at(3));
  const blank = await returnStory(id, '', editor(), at(4));
  assert.deepEqual(Object.keys('errors' in blank ? (blank.errors ?? {}) : {}), ['returnNote']);
  assert.equal(await statusOf(id), 'submitted');
  assert.deepEqual(await kindsOf(id), ['submitted']);
});

test('nobody hands on what somebody else has just saved', async () => {
  const id = await draft();
  await saveWorkingCopy(id, 2, written({ headline: 'Another hand' }), editor(), at(2));
  assert.equal((await submitStory(id, contributor(), at(3), 2)).outcome, 'refused');
  assert.equal(await statusOf(id), 'draft');
});

test('no editor approves or returns what its author has just saved', async () => {
  const id = await draft();
  await submitStory(id, contributor(), at(2), 2);
  const saved = await saveWorkingCopy(id, 2, written({ headline: 'Not what was read' }), editor(), at(3));
  assert.equal(saved.outcome === 'saved' && saved.version, 3);
  assert.equal((await approveStory(id, editor(), at(4), 2)).outcome, 'refused');
  assert.equal((await returnStory(id, 'Shorter.', editor(), at(4), 2)).outcome, 'refused');
  assert.deepEqual([await statusOf(id), await kindsOf(id)], ['submitted', ['submitted']]);
  assert.equal((await approveStory(id, editor(), at(5), 3)).outcome, 'done');
  assert.equal((await returnStory(id, 'Shorter.', editor(), at(6), 3)).outcome, 'done');
});

test('who submitted it can take it back', async () => {
  const id = await draft();
  await submitStory(id, contributor(), at(2));
  assert.deepEqual(await takeBackStory(id, contributor(), at(3)), { outcome: 'done', status: 'draft' });
  assert.equal((await takeBackStory(id, contributor(), at(4))).outcome, 'refused');
});

test('the way of a story is told to those who see it on the desk', async () => {
  const id = await draft();
  await submitStory(id, contributor(), at(2));
  await publishStory(id, editor(), at(3));
  await withdrawStory(id, editor(), at(4));
  assert.deepEqual(await kindsOf(id), ['withdrawn', 'published', 'submitted']);
  assert.deepEqual(await listSteps(id, asRole(maren, 'critic'), 9), []);
  assert.equal((await listSteps(id, contributor(), 2)).length, 2);
});

test('under embargo nothing is published until its time, or until an admin lifts it', async () => {
  const [waited, lifted] = [await draft(), await draft()];
  for (const id of [waited, lifted]) await embargoStory(id, at(30), editor(), at(2));
  assert.equal((await publishStory(waited, admin(), at(29))).outcome, 'refused');
  assert.equal((await publishStory(waited, editor(), at(30))).outcome, 'published');

  assert.equal((await liftEmbargoOf(lifted, 'It leaked.', editor(), at(3))).outcome, 'refused');
  assert.equal((await liftEmbargoOf(lifted, 'It leaked.', admin(), at(3))).outcome, 'done');
  assert.equal((await openWorkingCopy(lifted, editor()))?.story.embargoedUntil, null);
  assert.equal((await publishStory(lifted, editor(), at(4))).outcome, 'published');
  const [, kept] = await listSteps(lifted, editor(), 9);
  assert.deepEqual([kept?.kind, kept?.note], ['lifted', 'It leaked.']);
});

test('each step is written down by whoever took it, with what was and what is', async () => {
  const id = await draft();
  await submitStory(id, contributor(), at(2));
  await returnStory(id, 'Shorter.', editor(), at(3));
  await embargoStory(id, at(30), editor(), at(4));
  await liftEmbargoOf(id, 'It leaked.', admin(), at(5));
  const rows = [];
  for await (const row of auditRows({ area: 'stories' }, 100)) if (row.subjectId === id) rows.push(row);
  const said = rows.toReversed().map(({ act, by, before, after }) => [act, by?.id, before, after]);
  assert.deepEqual(said.slice(1), [
    ['story-submitted', piet, { status: 'draft' }, { status: 'submitted' }],
    ['story-returned', maren, { status: 'submitted', said: null }, { status: 'returned', said: 'Shorter.' }],
    ['story-embargoed', maren, { embargoedUntil: null }, { embargoedUntil: at(30).toISOString() }],
    [
      ...['story-lifted', maren],
      { embargoedUntil: at(30).toISOString(), said: null },
      { embargoedUntil: null, said: 'It leaked.' },
    ],
  ]);
});

test('the database itself refuses a published story whose embargo had not ended', async () => {
  const id = await draft();
  await publishStory(id, editor(), at(5));
  const early = transaction((tx) =>
    tx
      .update(stories)
      .set({ embargoedUntil: at(6) })
      .where(eq(stories.id, id)),
  );
  await assert.rejects(early);
  const [row] = await read().select({ until: stories.embargoedUntil }).from(stories).where(eq(stories.id, id));
  assert.equal(row?.until, null);
});
