import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { after, afterEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { transaction } from '#db/connection.ts';
import { queuePings } from '#db/index-pings.ts';
import { changeMachines, findMachines, waitingPings } from '#db/machines.ts';
import { settings } from '#db/settings.ts';
import { freshDatabase } from '#db/testing.ts';
import { startIndexNowWorker } from './index-now-worker.ts';

const on = { training: 'let-in', robotsLines: '', indexNow: true } as const;
freshDatabase(() => changeMachines(on, null, new Date()));

type Told = { type: string | undefined; host: string; key: string; keyLocation: string; urlList: string[] };
const told: Told[] = [];
const takes = (response: ServerResponse) => void response.writeHead(202).end();
let answer = takes;
const engine = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  told.push({ type: request.headers['content-type'], ...JSON.parse(body) });
  answer(response);
});
engine.listen(0, '127.0.0.1');
await once(engine, 'listening');
const address = engine.address();
const endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/indexnow`;

let stop = async () => {};
const failures: string[] = [];
const start = (now = () => new Date()) => {
  stop = startIndexNowWorker({ failed: (what) => failures.push(what), endpoint, every: 20, now });
};
afterEach(async () => {
  await stop();
  told.length = 0;
  answer = takes;
});
after(() => {
  engine.closeAllConnections();
  engine.close();
});

const queue = (...paths: string[]) => transaction((tx) => queuePings(tx, paths, new Date()));

async function until(done: () => Promise<boolean> | boolean) {
  for (let left = 1_200; left > 0 && !(await done()); left -= 1) await wait(25);
  assert.ok(await done());
}

const nothingWaits = async () => (await waitingPings()).waiting === 0;

test('what changed is told in one request, with the key and where it stands', async () => {
  await queue('/reviews/her', '/lists/best');
  start();
  await until(nothingWaits);
  const { url } = settings();
  const { indexNowKey: key } = await findMachines();
  assert.equal(told.length, 1);
  const [{ urlList, ...rest } = { urlList: [] }] = told;
  assert.deepEqual(urlList.toSorted(), [`${url}/lists/best`, `${url}/reviews/her`]);
  const type = 'application/json; charset=utf-8';
  assert.deepEqual(rest, { type, host: new URL(url).host, key, keyLocation: `${url}/${key}.txt` });
});

test('an engine that fails is told again later, and nothing is lost', async () => {
  answer = (response) => void response.writeHead(503).end('Later.');
  await queue('/reviews/her');
  start();
  await until(async () => (await waitingPings()).failure === 'It answered 503.');
  await stop();
  assert.equal(told.length, 1);
  answer = takes;
  start(() => new Date(Date.now() + 60_000));
  await until(nothingWaits);
  assert.equal(told.length, 2);
});

test('one that cannot be reached holds nothing up, and neither does one that says nothing when we stop', async () => {
  answer = (response) => void response.destroy();
  await queue('/reviews/her');
  start();
  await until(async () => (await waitingPings()).failure !== null);
  assert.ok(failures.length > 0);
  await stop();
  answer = () => {};
  start(() => new Date(Date.now() + 60_000));
  await until(() => told.length === 2);
  await stop();
  assert.equal((await waitingPings()).waiting, 1);
});

test('one that cannot read what it got is not told again; switched off, nobody is', async () => {
  await changeMachines({ ...on, indexNow: false }, null, new Date());
  await changeMachines(on, null, new Date());
  answer = (response) => void response.writeHead(422).end();
  await queue('/reviews/her');
  start();
  await until(nothingWaits);
  assert.equal(told.length, 1);
  await changeMachines({ ...on, indexNow: false }, null, new Date());
  await queue('/reviews/him');
  assert.ok(await nothingWaits());
});
