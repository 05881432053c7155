import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { after, afterEach, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { removeComment, restoreComment } from '#db/comment-moderation.ts';
import { postComment } from '#db/comments.ts';
import { read } from '#db/connection.ts';
import { failedWebhooks } from '#db/failed-webhooks.ts';
import { publishStory, withdrawStory } from '#db/publishing.ts';
import { saveWorkingCopy } from '#db/save-working-copy.ts';
import { comments } from '#db/schema.ts';
import { settings } from '#db/settings.ts';
import { freshDatabase } from '#db/testing.ts';
import { someone } from '#db/testing-comments.ts';
import { asRole, written } from '#db/testing-desk.ts';
import { takes, verified, WebhookReceiver } from '#db/testing-receiver.ts';
import { makeAccount, makeSection, makeWork } from '#db/testing-stories.ts';
import { findDeliveryPage, takeDeliveries } from '#db/webhook-deliveries.ts';
import {
  addWebhook,
  allWebhooks,
  makeSecret,
  openWebhook,
  removeWebhook,
  resumeWebhook,
  sendAgain,
  takeSecret,
  testWebhook,
} from '#db/webhooks.ts';
import { openWorkingCopy, startStory } from '#db/working-copies.ts';
import { tellScore, tellSection, tellWriter } from '#domain/api/tell.ts';
import type { AccountViewer } from '#domain/viewer.ts';
import { type WebhookEvent, webhookEvents } from '#domain/webhook.ts';
import { DELIVERY_LEASE_MS, FAILING_FOR_MS } from '#domain/webhook-attempt.ts';
import { startWebhookWorker } from './webhook-worker.ts';

let editor: AccountViewer;
let [sectionId, workId] = [0, 0];
freshDatabase(async () => {
  editor = asRole(await makeAccount('ines', 'editor'), 'editor');
  [sectionId, workId] = [await makeSection('film'), await makeWork('errand')];
});
Object.assign(settings(), { MARQUEE_SECRET: 'signed-in-a-test-'.repeat(3), MARQUEE_WEBHOOKS_INSIDE: true });

const receiver = await WebhookReceiver.open();
after(() => receiver.close());
const failures: string[] = [];
let stops: (() => Promise<void>)[] = [];
const start = (now = () => new Date()) =>
  stops.push(startWebhookWorker({ failed: (what, cause) => failures.push(`${what}: ${cause}`), every: 20, now }));

beforeEach(() => {
  receiver.answer = takes;
  receiver.received.length = 0;
});
afterEach(async () => {
  await Promise.all(stops.map((stop) => stop()));
  stops = [];
  for (const { id } of await allWebhooks()) await removeWebhook(id, null, new Date());
  assert.deepEqual(failures, []);
});

async function until(done: () => Promise<boolean> | boolean) {
  for (let left = 1_200; left > 0 && !(await done()); left -= 1) await wait(25);
  assert.ok(await done());
}

async function listen(events: readonly WebhookEvent[] = webhookEvents, address = receiver.url) {
  const added = await addWebhook({ name: 'Mirror', address, events: [...events] }, null, new Date());
  assert.ok(added);
  return added;
}

const logOf = async (id: number) => (await findDeliveryPage(id, 1))?.rows ?? [];
const statesOf = async (id: number) => (await logOf(id)).map(({ event, state }) => `${event} ${state}`);
const settled = async (id: number) => (await logOf(id)).every(({ state }) => state !== 'waiting');

let stories = 0;
async function publish() {
  const id = await startStory('review', editor.id, new Date());
  stories += 1;
  await save(id, `Review: *Errand ${stories}*`);
  await publishStory(id, editor, new Date());
  return id;
}

async function save(id: number, headline: string) {
  const copy = await openWorkingCopy(id, editor);
  const content = written({ sectionId, workId, headline, score: 90, tags: ['Endings'] });
  await saveWorkingCopy(id, copy?.version ?? 0, content, editor, new Date());
}

async function say(storyId: number, text: string, spoils = false) {
  const by = await someone();
  const posted = await postComment({ storyId, text, spoils, once: randomUUID() }, by, new Date());
  assert.ok(posted.kind === 'posted');
  const rows = await read().select({ id: comments.id, number: comments.number }).from(comments);
  return rows.findLast(({ number }) => number === posted.number)?.id ?? 0;
}

test('a receiver is told what readers have got, in words that are signed for it alone', async () => {
  const { id, secret } = await listen();
  start();
  const story = await publish();
  await until(() => receiver.received.length === 1);
  await save(story, 'Review: *White Errand*');
  await publishStory(story, editor, new Date());
  await until(() => receiver.received.length === 2);
  await say(story, 'I cried. ||He dies.||');
  await until(() => receiver.received.length === 3);
  await withdrawStory(story, editor, new Date());
  await until(() => receiver.received.length === 4);
  await until(() => settled(id));

  const said = receiver.received.map((message) => verified(message, secret));
  assert.deepEqual(
    said.map(({ type }) => type),
    ['story.published', 'story.changed', 'comment.published', 'story.withdrawn'],
  );
  const [published, changed, comment, withdrawn] = said;
  const { url } = settings();
  assert.equal(published?.data.headline, `Review: Errand ${stories}`);
  assert.deepEqual(
    {
      ...{ kind: published?.data.kind, score: published?.data.score, section: published?.data.section },
      ...{ writers: published?.data.writers, verdict: published?.data.verdict, api: published?.data.api },
    },
    {
      ...{ kind: 'review', score: tellScore(90, 'stars') },
      section: tellSection({ slug: 'film', name: 'FILM' }, url),
      writers: [tellWriter({ by: 'account', id: editor.id, name: 'ines', handle: 'ines' }, url)],
      ...{ verdict: 'Handsome, patient, and proud of its silence.', api: `${url}/api/v1/stories/${story}` },
    },
  );
  assert.equal(changed?.data.headline, 'Review: White Errand');
  assert.equal(changed?.data.id, story);
  assert.match(String(comment?.data.html), /^<p>I cried\. ?<\/p><p>\[<a href="[^"]+\/comments\/1">spoiler<\/a>\]<\/p>/);
  const talked = { id: story, headline: 'Review: White Errand', url: changed?.data.url, api: changed?.data.api };
  assert.deepEqual(comment?.data.story, talked);
  assert.deepEqual(withdrawn?.data, { id: story, kind: 'review', url: String(changed?.data.url) });

  const [message] = receiver.received;
  assert.ok(message);
  assert.equal(message.headers['content-type'], 'application/json');
  const { secret: other } = await listen();
  assert.throws(() => verified(message, other));
  assert.throws(() => verified({ ...message, body: message.body.replace('review', 'reviev') }, secret));
});

test('only what it asked for', async () => {
  const { id } = await listen(['story.withdrawn']);
  start();
  const story = await publish();
  await say(story, 'Well said.');
  await withdrawStory(story, editor, new Date());
  await until(() => settled(id));
  assert.deepEqual(await statesOf(id), ['story.withdrawn arrived']);
});

test('what readers have no more when its turn comes is not told', async () => {
  const { id } = await listen();
  const [kept, gone] = [await publish(), await publish()];
  const removed = await say(kept, 'Buy pills.');
  await removeComment(removed, { rule: 'selling', reason: '' }, editor, new Date());
  await withdrawStory(gone, editor, new Date());
  start();
  await until(() => settled(id));
  assert.deepEqual(await statesOf(id), [
    'story.withdrawn arrived',
    'comment.published overtaken',
    'story.published overtaken',
    'story.published arrived',
  ]);
  assert.ok(!JSON.stringify(receiver.received).includes('pills'));

  await restoreComment(removed, editor, new Date());
  await until(() => receiver.received.length === 3);
  await removeComment(removed, { rule: 'selling', reason: '' }, editor, new Date());
  await restoreComment(removed, editor, new Date());
  assert.equal((await logOf(id)).length, 4, 'and told once');
});

test('a receiver that fails is asked again later, with the same id, and no sooner than it wants', async () => {
  const { id, secret } = await listen();
  receiver.answer = (response) => response.writeHead(503, { 'retry-after': '120' }).end('Busy,\n come later.');
  let ahead = 0;
  start(() => new Date(Date.now() + ahead));
  await publish();
  await until(async () => (await logOf(id))[0]?.status === 503);
  const [failed] = await logOf(id);
  assert.deepEqual([failed?.state, failed?.tries, failed?.answer], ['waiting', 1, 'Busy, come later.']);
  assert.ok(failed?.dueAt && failed.triedAt);
  assert.ok(failed.dueAt.getTime() - failed.triedAt.getTime() > 119_000);
  assert.notEqual((await openWebhook(id))?.failingSince, null);

  receiver.answer = takes;
  ahead = 121_000;
  await until(() => settled(id));
  const [{ storyId } = { storyId: null }] = await logOf(id);
  assert.equal(storyId, JSON.parse(receiver.received[0]?.body ?? '').data.id);
  const [first, second] = receiver.received;
  assert.ok(first && second && receiver.received.length === 2);
  assert.equal(first.headers['webhook-id'], second.headers['webhook-id']);
  assert.equal(first.body, second.body);
  verified(first, secret);
  verified(second, secret);
  const [arrived] = await logOf(id);
  assert.deepEqual([arrived?.state, arrived?.status, arrived?.tries, arrived?.dueAt], ['arrived', 204, 2, null]);
  assert.equal((await openWebhook(id))?.failingSince, null);

  await sendAgain(arrived?.id ?? 0, null, new Date());
  await until(() => receiver.received.length === 3);
  assert.equal(receiver.received[2]?.headers['webhook-id'], first.headers['webhook-id']);
});

test('a receiver that asks to be left alone is asked for nothing else either', async () => {
  const { id } = await listen([]);
  receiver.answer = (response) => response.writeHead(429, { 'retry-after': '3600' }).end();
  for (let n = 0; n < 12; n += 1) await testWebhook(id, null, new Date());
  const other = await WebhookReceiver.open();
  const { id: quick } = await listen([], other.url);
  let ahead = 0;
  start(() => new Date(Date.now() + ahead));
  await until(async () => (await logOf(id)).filter(({ tries }) => tries === 1).length === 4);
  await testWebhook(id, null, new Date());
  await testWebhook(quick, null, new Date());
  await until(() => settled(quick));
  assert.equal(receiver.received.length, 4, 'those that were on the wire when it said so');
  other.close();

  receiver.answer = takes;
  ahead = 3_601_000;
  await until(() => settled(id));
  assert.equal(receiver.received.length, 4 + 13);
});

test('what is taken has arrived, whatever is said with it, and nothing of that is kept', async () => {
  const { id } = await listen([]);
  start();
  for (const rest of ['content-length: 10\r\n\r\nok', 'transfer-encoding: chunked\r\n\r\n']) {
    const breaking = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => {
        socket.write(`HTTP/1.1 200 OK\r\n${rest}`);
        setTimeout(() => socket.destroy(), 50);
      });
    }).listen(0, '127.0.0.1');
    await once(breaking, 'listening');
    const broken = await listen([], `http://127.0.0.1:${(breaking.address() as AddressInfo).port}/`);
    await testWebhook(broken.id, null, new Date());
    await until(() => settled(broken.id));
    assert.deepEqual(await statesOf(broken.id), ['test arrived']);
    breaking.close();
  }
  receiver.answer = (response, { body }) => response.writeHead(200).end(body);
  await testWebhook(id, null, new Date());
  await until(() => settled(id));
  assert.equal((await logOf(id))[0]?.answer, '');

  receiver.answer = (response) => {
    response.writeHead(503, { 'content-length': '99' }).write('Busy.');
    setTimeout(() => response.destroy(), 50);
  };
  await testWebhook(id, null, new Date());
  await until(async () => (await logOf(id))[0]?.status === 503);
});

test('two secrets sign until the older one is taken away', async () => {
  const { id, secret: older } = await listen([]);
  const made = await makeSecret(id, null, new Date());
  const newer = made?.secret ?? '';
  assert.deepEqual(await makeSecret(id, null, new Date()), { secret: null }, 'no third');
  start();
  await testWebhook(id, null, new Date());
  await until(() => receiver.received.length === 1);
  const [both] = receiver.received;
  assert.ok(both);
  assert.match(both.headers['webhook-signature'] ?? '', /^v1,\S{44} v1,\S{44}$/);
  for (const secret of [older, newer]) assert.equal(verified(both, secret).type, 'test');

  await takeSecret(id, 'older', null, new Date());
  await takeSecret(id, 'older', null, new Date());
  await testWebhook(id, null, new Date());
  await until(() => receiver.received.length === 2);
  const [, one] = receiver.received;
  assert.ok(one);
  assert.equal(verified(one, newer).type, 'test');
  assert.throws(() => verified(one, older));
});

test('one that does not answer holds up no other, and what it was sent is sent again by whoever comes next', async () => {
  const dead = await WebhookReceiver.open();
  dead.answer = () => {};
  const [silent, quick] = [await listen(['story.published'], dead.url), await listen(['story.published'])];
  for (let n = 0; n < 9; n += 1) await publish();
  start();
  await until(() => settled(quick.id));
  assert.equal(receiver.received.length, 9);
  assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 9);
  assert.equal(dead.received.length, 4, 'no more at once than it has lanes');
  assert.equal((await takeDeliveries(silent.id, new Date(), 99)).length, 5);

  dead.answer = takes;
  start(() => new Date(Date.now() + DELIVERY_LEASE_MS));
  await until(() => dead.received.length >= 4 + 9);
  const ids = dead.received.map(({ headers }) => headers['webhook-id']);
  assert.deepEqual(new Set(ids.slice(0, 4)), new Set(ids.slice(0, 4).filter((id) => ids.slice(4).includes(id))));
  dead.close();
});

test('two workers send each message once', async () => {
  const { id } = await listen([]);
  for (let n = 0; n < 20; n += 1) await testWebhook(id, null, new Date());
  start();
  start();
  await until(() => settled(id));
  assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 20);
  assert.equal(receiver.received.length, 20);
});

test('a receiver is asked at its address alone, and never in a private network unless the operator lets it', async () => {
  const { id } = await listen([]);
  receiver.answer = (response) => response.writeHead(307, { location: receiver.url }).end();
  start();
  await testWebhook(id, null, new Date());
  await until(async () => (await logOf(id))[0]?.status === 307);
  assert.equal(receiver.received.length, 1);

  receiver.answer = (response) => response.writeHead(500).end('x'.repeat(100_000));
  await testWebhook(id, null, new Date());
  await until(async () => (await logOf(id))[0]?.status === 500);
  assert.equal((await logOf(id))[0]?.answer, `${'x'.repeat(300)}…`);

  Object.assign(settings(), { MARQUEE_WEBHOOKS_INSIDE: false });
  for (const address of [receiver.url, receiver.url.replace('127.0.0.1', 'localhost')]) {
    const inside = await listen([], address);
    await testWebhook(inside.id, null, new Date());
    await until(async () => (await logOf(inside.id))[0]?.tries === 1);
    const [log] = await logOf(inside.id);
    assert.deepEqual([log?.status, log?.answer], [null, 'Its address is of a private network.']);
  }
  Object.assign(settings(), { MARQUEE_WEBHOOKS_INSIDE: true });
  assert.equal(receiver.received.length, 2);
});

test('one at which nothing has arrived for two days is switched off, and says so on the desk', async () => {
  const { id } = await listen();
  receiver.answer = (response) => response.writeHead(500).end('Broken.');
  let ahead = 0;
  start(() => new Date(Date.now() + ahead));
  await publish();
  await until(async () => (await logOf(id))[0]?.tries === 1);
  assert.deepEqual(await failedWebhooks(asRole(1, 'admin'), 9), []);
  ahead = FAILING_FOR_MS;
  await until(async () => (await openWebhook(id))?.state === 'off');
  const [line] = await failedWebhooks(asRole(1, 'admin'), 9);
  assert.deepEqual([line?.name, line?.offBecause], ['Mirror', 'It answered 500: Broken.']);
  assert.deepEqual(await failedWebhooks(asRole(1, 'editor'), 9), []);

  await publish();
  assert.equal((await logOf(id)).length, 1, 'what happens meanwhile is not told');
  assert.equal(await testWebhook(id, null, new Date()), false);
  receiver.answer = takes;
  await resumeWebhook(id, null, new Date());
  ahead += 3_600_000;
  await until(() => settled(id));
  assert.deepEqual(await statesOf(id), ['story.published arrived']);
});

test('one that says it is gone is switched off at once; what waited too long is of no use', async () => {
  const { id } = await listen([]);
  receiver.answer = (response) => response.writeHead(410).end();
  start();
  await testWebhook(id, null, new Date());
  await until(async () => (await openWebhook(id))?.state === 'off');
  assert.deepEqual(await statesOf(id), ['test given-up']);

  const late = await listen([]);
  await testWebhook(late.id, null, new Date(Date.now() - 4 * 86_400_000));
  await until(() => settled(late.id));
  assert.deepEqual(await statesOf(late.id), ['test given-up']);
  assert.equal((await logOf(late.id))[0]?.answer, 'It could not be sent while it was of use.');
  assert.equal((await openWebhook(late.id))?.state, 'on');
});
