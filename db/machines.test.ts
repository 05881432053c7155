import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newMachines } from '#domain/machines.ts';
import { findAuditPage } from './audit.ts';
import { transaction } from './connection.ts';
import { dropPings, failPings, queuePings, takePings } from './index-pings.ts';
import { changeMachines, findMachines, waitingPings } from './machines.ts';
import { publishStory, withdrawStory } from './publishing.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
import { freshDatabase } from './testing.ts';
import { asRole, written } from './testing-desk.ts';
import { makeAccount, makeSection, makeWork } from './testing-stories.ts';
import { openWorkingCopy, startStory } from './working-copies.ts';

const now = new Date('2026-11-26T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const queue = (...paths: string[]) => transaction((tx) => queuePings(tx, paths, now));
const on = { training: 'let-in', robotsLines: '', indexNow: true } as const;
let admin: { id: number };

freshDatabase(async () => {
  admin = { id: await makeAccount('hattie', 'admin') };
});

test('nobody is told of anything until an admin wants it', async () => {
  assert.deepEqual(await findMachines(), newMachines);
  await queue('/reviews/her');
  assert.deepEqual(await takePings(later(1), 9), []);
});

test('what machines are told is set and written down; the key is made once and stays', async () => {
  const wanted = { training: 'kept-out', robotsLines: 'User-agent: a\nDisallow: /', indexNow: true } as const;
  await changeMachines(wanted, admin, now);
  const { indexNowKey, ...kept } = await findMachines();
  assert.deepEqual(kept, wanted);
  assert.match(indexNowKey, /^[0-9a-f]{32}$/);
  const [entry] = (await findAuditPage({ who: admin.id }, 1))?.entries ?? [];
  assert.equal(entry?.subject, 'what machines are told');
  assert.deepEqual(entry?.before, { training: 'let-in', robotsLines: '', indexNow: false });
  await changeMachines({ ...wanted, indexNow: false }, admin, now);
  await changeMachines(on, admin, now);
  assert.equal((await findMachines()).indexNowKey, indexNowKey);
  await changeMachines(on, admin, now);
  assert.equal((await findAuditPage({ who: admin.id }, 1))?.total, 3, 'what stays as it is is no change');
});

test('an address waits once, is taken by one, and goes when it was told', async () => {
  await queue('/a', '/b', '/a');
  assert.equal((await waitingPings()).waiting, 2);
  const taken = await takePings(now, 9);
  assert.deepEqual(taken.map(({ path }) => path).toSorted(), ['/a', '/b']);
  assert.deepEqual(await takePings(now, 9), [], 'nobody else has it meanwhile');
  // It changed again while it was on the wire.
  await queue('/b');
  await dropPings(taken);
  assert.deepEqual(
    (await takePings(now, 9)).map(({ path }) => path),
    ['/b'],
  );
});

test('what could not be told is told again after 1, 2, 4 … minutes, and given up after a day or where it is of no use', async () => {
  await changeMachines({ ...on, indexNow: false }, admin, now);
  assert.equal((await waitingPings()).waiting, 0, 'switched off, nothing waits');
  await changeMachines(on, admin, now);
  await queue('/a');
  const failure = { problem: 'It answered 503.', forGood: false };
  await failPings(await takePings(now, 9), failure, now);
  assert.deepEqual(await waitingPings(), { waiting: 1, failure: 'It answered 503.' });
  assert.deepEqual(await takePings(new Date(later(1).getTime() - 1), 9), []);
  const again = await takePings(later(1), 9);
  assert.equal(again[0]?.failures, 1);
  await failPings(again, failure, later(1));
  assert.deepEqual(await takePings(later(2), 9), []);
  await failPings(await takePings(later(3), 9), { ...failure, forGood: true }, later(3));
  assert.equal((await waitingPings()).waiting, 0);
  await queue('/a');
  await failPings(await takePings(now, 9), failure, later(24 * 60));
  assert.equal((await waitingPings()).waiting, 0);
});

test('a story is told of when it comes out, moves and is withdrawn, in the transaction that does it', async () => {
  const editorId = await makeAccount('maren', 'editor');
  const editor = asRole(editorId, 'editor');
  const [sectionId, workId] = [await makeSection('film'), await makeWork('her')];
  const id = await startStory('review', editorId, now);
  const put = async (slug: string) => {
    const copy = await openWorkingCopy(id, editor);
    await saveWorkingCopy(id, copy?.version ?? 0, written({ sectionId, workId, slug }), editor, now);
    assert.equal((await publishStory(id, editor, now)).outcome, 'published');
  };
  const told = async () => {
    const taken = await takePings(now, 9);
    await dropPings(taken);
    return taken.map(({ path }) => path).toSorted();
  };
  await put('her');
  assert.deepEqual(await told(), ['/reviews/her']);
  await put('her-again');
  assert.deepEqual(await told(), ['/reviews/her', '/reviews/her-again']);
  assert.equal((await withdrawStory(id, editor, now)).outcome, 'withdrawn');
  assert.deepEqual(await told(), ['/reviews/her-again']);
});
