import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { BENCH_SECRET, startMarquee } from '#cli/bench/processes.ts';
import { read, transaction } from '#db/connection.ts';
import { webhookDeliveries } from '#db/schema.ts';
import { settings } from '#db/settings.ts';
import { takes, verified, WebhookReceiver } from '#db/testing-receiver.ts';
import { addWebhook, testWebhook } from '#db/webhooks.ts';
import { emptyPublication, isAlive, until } from './killed.ts';

const MESSAGES = 40;
/** Taken when the server is killed. */
const TAKEN_BEFORE = 20;
/** As many as a worker has in hand at the most. */
const IN_HAND = 4;

const folder = emptyPublication('webhooks');
Object.assign(settings(), { MARQUEE_SECRET: BENCH_SECRET });

const waiting = async () =>
  (await read().select({ state: webhookDeliveries.state }).from(webhookDeliveries)).filter(
    ({ state }) => state === 'waiting',
  ).length;

test('the server is killed while it tells: every message arrives, and one that arrives twice has one id', async () => {
  const receiver = await WebhookReceiver.open();
  after(() => receiver.close());
  const added = await addWebhook({ name: 'Mirror', address: receiver.url, events: [] }, null, new Date());
  assert.ok(added);
  for (let n = 0; n < MESSAGES; n += 1) await testWebhook(added.id, null, new Date());
  const inside = { MARQUEE_WEBHOOKS_INSIDE: '1' };
  // From the one after these on it says nothing, so that others are on the wire when the server is killed.
  receiver.answer = (response) => receiver.received.length <= TAKEN_BEFORE && takes(response);
  const doomed = await startMarquee(folder, '/', inside);
  after(() => doomed.stop());
  await until(() => receiver.received.length > TAKEN_BEFORE);
  process.kill(doomed.pid, 'SIGKILL');
  await until(() => !isAlive(doomed.pid));
  assert.ok((await waiting()) >= MESSAGES - TAKEN_BEFORE, 'it died in the middle');
  receiver.answer = takes;

  // As if the time had passed after which a sender is believed to be dead.
  const { state } = webhookDeliveries;
  await transaction((tx) => tx.update(webhookDeliveries).set({ dueAt: new Date() }).where(eq(state, 'waiting')));
  const survivor = await startMarquee(folder, '/', inside);
  await until(async () => (await waiting()) === 0);
  await survivor.stop();

  const ids = receiver.received.map((message) => {
    assert.equal(verified(message, added.secret).type, 'test');
    return message.headers['webhook-id'];
  });
  assert.equal(new Set(ids).size, MESSAGES, 'none is lost');
  assert.ok(ids.length <= MESSAGES + IN_HAND, `${ids.length} were sent`);
});
