import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { AuditEntry } from '#domain/audit.ts';
import { TEST_EVENT, WEBHOOKS_MAX } from '#domain/webhook.ts';
import { FAILING_FOR_MS } from '#domain/webhook-attempt.ts';
import { auditRows } from './audit.ts';
import { transaction } from './connection.ts';
import { failedWebhooks } from './failed-webhooks.ts';
import { webhookDeliveries } from './schema.ts';
import { settings } from './settings.ts';
import { outliveDelivery } from './settle-delivery.ts';
import { freshDatabase } from './testing.ts';
import { asRole } from './testing-desk.ts';
import { makeAccount } from './testing-stories.ts';
import { DELIVERIES_PER_PAGE, findDeliveryPage, keepAttempt, receivers, takeDeliveries } from './webhook-deliveries.ts';
import { messageTo } from './webhook-events.ts';
import {
  addWebhook,
  allWebhooks,
  changeWebhook,
  makeSecret,
  openWebhook,
  pauseWebhook,
  removeWebhook,
  resumeWebhook,
  sendAgain,
  takeSecret,
  testWebhook,
} from './webhooks.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));
const later = (ms: number) => new Date(at(0).getTime() + ms);
const wanted = { name: 'Mirror', address: 'https://mirror.example/T0KEN', events: ['story.published' as const] };
const busy = { status: 503, answer: 'Busy.', durationMs: 12, pauseMs: 0 };
Object.assign(settings(), { MARQUEE_SECRET: 'signed-in-a-test-'.repeat(3) });

let hattie = asRole(0, 'admin');
freshDatabase(async () => {
  hattie = asRole(await makeAccount('hattie', 'admin'), 'admin');
});
afterEach(async () => {
  for (const { id } of await allWebhooks()) await removeWebhook(id, null, at(0));
});

async function add() {
  const added = await addWebhook(wanted, hattie, at(0));
  assert.ok(added);
  return added;
}

const logOf = async (id: number) => (await findDeliveryPage(id, 1))?.rows ?? [];

async function log(since: number): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const entry of auditRows({ order: 'oldest' }, 99)) entries.push(entry);
  return entries.filter(({ id }) => id > since).toSorted((a, b) => a.id - b.id);
}

const lastEntry = async () => (await log(0)).at(-1)?.id ?? 0;

test('everything that is done to one is in the log, and nothing there opens anything', async () => {
  const before = await lastEntry();
  const { id, secret } = await add();
  await changeWebhook(id, { ...wanted, address: 'https://mirror.example/0THER' }, hattie, at(1));
  await changeWebhook(id, { ...wanted, address: 'https://mirror.example/0THER' }, hattie, at(1));
  const made = await makeSecret(id, hattie, at(2));
  await takeSecret(id, 'older', hattie, at(3));
  await testWebhook(id, hattie, at(4));
  const [{ id: message } = { id: 0 }] = await logOf(id);
  await sendAgain(message, hattie, at(5));
  await pauseWebhook(id, hattie, at(6));
  assert.equal(await testWebhook(id, hattie, at(6)), false);
  assert.deepEqual(await sendAgain(message, hattie, at(6)), { webhookId: id, sent: false });
  await resumeWebhook(id, hattie, at(7));
  await removeWebhook(id, hattie, at(8));
  const entries = await log(before);
  assert.deepEqual(
    entries.map(({ act }) => act.replace('webhook-', '')),
    ['added', 'changed', 'secret-made', 'secret-taken', 'tested', 'sent-again', 'paused', 'resumed', 'removed'],
  );
  assert.ok(entries.every(({ by }) => by?.id === hattie.id));
  assert.deepEqual(entries[1]?.after, { address: 'another' });
  assert.deepEqual([entries[3]?.before, entries[3]?.after], [{ secrets: 2, taken: 'older' }, { secrets: 1 }]);
  const written = JSON.stringify(entries);
  for (const secretly of [secret, made?.secret ?? '', 'T0KEN', '0THER']) assert.ok(!written.includes(secretly));
  assert.match(written, /mirror\.example/);
});

test('a secret is told once, is another for each, and the older of two is the one that goes', async () => {
  const [one, two] = [await add(), await add()];
  assert.match(one.secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  assert.notEqual(one.secret, two.secret);
  const made = await makeSecret(one.id, null, at(1));
  const secretsOf = async () => (await receivers()).find(({ id }) => id === one.id)?.secrets;
  assert.deepEqual(await secretsOf(), [one.secret, made?.secret]);
  assert.equal((await openWebhook(one.id))?.secrets, 2);
  await takeSecret(one.id, 'newer', null, at(2));
  assert.deepEqual(await secretsOf(), [one.secret], 'one that was not copied is taken back');
  const another = await makeSecret(one.id, null, at(2));
  assert.notEqual(another?.secret, made?.secret);
  await takeSecret(one.id, 'older', null, at(2));
  for (const which of ['older', 'newer'] as const) await takeSecret(one.id, which, null, at(2));
  assert.deepEqual(await secretsOf(), [another?.secret]);
  assert.ok(!JSON.stringify(await allWebhooks()).includes('seed'));
});

test('there are no more of them than are told one after the other', async () => {
  for (let n = 0; n < WEBHOOKS_MAX; n += 1) await add();
  assert.equal(await addWebhook(wanted, null, at(0)), undefined);
});

test('what is not there is not touched', async () => {
  for (const act of [pauseWebhook, resumeWebhook, removeWebhook, makeSecret, testWebhook, sendAgain])
    assert.equal(await act(99_999, null, at(0)), undefined);
  assert.equal(await takeSecret(99_999, 'older', null, at(0)), undefined);
  assert.equal(await changeWebhook(99_999, wanted, null, at(0)), undefined);
  assert.equal(await openWebhook(99_999), undefined);
});

test('a message is one sender’s for as long as the lease lasts, and what it came to is kept', async () => {
  const { id } = await add();
  await testWebhook(id, null, at(0));
  const [taken, ...rest] = await takeDeliveries(id, at(0), 9);
  assert.ok(taken && rest.length === 0);
  assert.deepEqual(await takeDeliveries(id, later(59_000), 9), []);
  const [over] = await takeDeliveries(id, later(60_000), 9);
  assert.equal(over?.messageId, taken.messageId);
  assert.ok(over);
  await keepAttempt(over, busy, at(1));
  const [failed] = await logOf(id);
  assert.deepEqual(
    [failed?.state, failed?.tries, failed?.status, failed?.answer, failed?.durationMs, failed?.dueAt, failed?.triedAt],
    ['waiting', 1, 503, 'Busy.', 12, at(2), at(1)],
  );
  assert.deepEqual((await openWebhook(id))?.failingSince, at(1));
  await keepAttempt(taken, { ...busy, status: 200 }, at(2));
  assert.equal((await logOf(id))[0]?.state, 'waiting', 'who lost it has nothing to say');
});

test('what is sent again meanwhile is not settled by the attempt before it', async () => {
  const { id } = await add();
  await testWebhook(id, null, at(0));
  const [taken] = await takeDeliveries(id, at(0), 9);
  assert.ok(taken);
  await keepAttempt(taken, busy, at(0));
  await sendAgain(taken.id, null, at(0));
  const [anew] = await logOf(id);
  assert.deepEqual([anew?.tries, anew?.status, anew?.answer], [0, null, '']);
  await outliveDelivery(taken);
  assert.equal((await takeDeliveries(id, at(0), 9)).length, 1);
});

test('the house switches off what fails for two days, says so, and begins anew when it is switched on', async () => {
  const { id } = await add();
  const before = await lastEntry();
  await testWebhook(id, null, at(0));
  const attempt = async (now: Date) => {
    const [taken] = await takeDeliveries(id, now, 9);
    assert.ok(taken);
    await keepAttempt(taken, busy, now);
  };
  await attempt(at(0));
  await attempt(later(FAILING_FOR_MS - 1));
  assert.equal((await openWebhook(id))?.state, 'on');
  await attempt(later(FAILING_FOR_MS + 3_600_000));
  assert.equal((await openWebhook(id))?.state, 'off');
  assert.deepEqual(await receivers(), []);
  const line = { id, name: 'Mirror', offBecause: 'It answered 503: Busy.', failingSince: at(0) };
  assert.deepEqual(await failedWebhooks(hattie, 9), [line]);
  assert.deepEqual(await failedWebhooks(asRole(hattie.id, 'editor'), 9), []);
  const last = (await log(before)).at(-1);
  assert.deepEqual([last?.act, last?.by, last?.after], ['webhook-switched-off', null, { state: 'off' }]);

  await resumeWebhook(id, hattie, later(FAILING_FOR_MS + 7_200_000));
  assert.deepEqual(await failedWebhooks(hattie, 9), []);
  await attempt(later(FAILING_FOR_MS + 7_200_000));
  assert.equal((await openWebhook(id))?.state, 'on');
});

test('what is done to one while its messages are on the wire waits for their end, and they for it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { id } = await add();
    for (let n = 0; n < 4; n += 1) await testWebhook(id, null, at(0));
    const [one, ...rest] = await takeDeliveries(id, at(0), 4);
    assert.ok(one && rest.length === 3);
    const attempts = [one, ...rest].map((delivery) => keepAttempt(delivery, busy, at(0)));
    await Promise.all([...attempts, sendAgain(one.id, null, at(0))]);
    const again = (await takeDeliveries(id, at(2), 4)).map((delivery) => keepAttempt(delivery, busy, at(2)));
    await Promise.all([...again, removeWebhook(id, null, at(2))]);
  }
});

test('one fails for as long as something that did not arrive waits for it, and no longer', async () => {
  const { id } = await add();
  for (let n = 0; n < 2; n += 1) await testWebhook(id, null, at(0));
  for (const taken of await takeDeliveries(id, at(0), 9)) await keepAttempt(taken, busy, at(0));
  const failingSince = async () => (await openWebhook(id))?.failingSince;
  const [first, second] = await takeDeliveries(id, at(2), 9);
  assert.ok(first && second);
  await outliveDelivery(first);
  assert.deepEqual(await failingSince(), at(0));
  await outliveDelivery(second);
  assert.equal(await failingSince(), null);
  await testWebhook(id, null, later(FAILING_FOR_MS));
  const [next] = await takeDeliveries(id, later(FAILING_FOR_MS), 9);
  assert.ok(next);
  await keepAttempt(next, busy, later(FAILING_FOR_MS));
  assert.equal((await openWebhook(id))?.state, 'on');
});

test('its log is read a page at a time, newest first, and goes with it', async () => {
  const { id } = await add();
  for (let n = 0; n <= DELIVERIES_PER_PAGE; n += 1)
    await transaction((tx) => tx.insert(webhookDeliveries).values(messageTo(id, TEST_EVENT, at(n))));
  const [first, second] = [await findDeliveryPage(id, 1), await findDeliveryPage(id, 2)];
  assert.deepEqual([first?.rows.length, first?.rows[0]?.at], [DELIVERIES_PER_PAGE, at(DELIVERIES_PER_PAGE)]);
  assert.deepEqual([second?.rows.length, second?.rows[0]?.at, second?.last], [1, at(0), 2]);
  assert.equal(await findDeliveryPage(id, 3), undefined);
  await removeWebhook(id, null, at(0));
  assert.deepEqual((await findDeliveryPage(id, 1))?.rows, []);
});
