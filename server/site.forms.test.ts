import assert from 'node:assert/strict';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { LARGEST_FORM } from './request-body.ts';
import { sendPage, startSite } from './testing.ts';

const forms = (environment = {}) =>
  startSite(
    async (inner, response) => {
      const body = await buffer(inner);
      sendPage(response, `${inner.method} ${body.length} ${inner.headers.origin} ${inner.headers['x-forwarded-host']}`);
    },
    { environment },
  );

const post = (origin: string | undefined, extra = {}) => ({
  method: 'POST',
  headers: { ...(origin ? { origin } : {}), ...extra },
  body: 'text=hello',
});

test('a form of ours reaches its action, with its body, and the answer is kept by nobody', async () => {
  const { ask, host } = await forms();
  const answer = await ask('/reviews/her', post(`http://${host}`));
  assert.equal(answer.status, 200);
  assert.equal(answer.text, `POST 10 http://${host} ${host}`);
  assert.equal(answer.headers['cache-control'], 'no-store');
});

test('a form from elsewhere, or from nowhere, is refused with a whole page', async () => {
  const { ask } = await forms();
  for (const origin of ['https://elsewhere.example', 'null', 'not an origin']) {
    const answer = await ask('/reviews/her', post(origin));
    assert.equal(answer.status, 403, origin);
    assert.match(answer.text, /<h1[^>]*>Not from here/);
  }
  assert.equal((await ask('/', post(undefined, { 'sec-fetch-site': 'cross-site' }))).status, 403);
});

test('software that says nothing of an origin is no browser, and is let in', async () => {
  const { ask, host } = await forms();
  assert.equal((await ask('/', post(undefined))).text, `POST 10 http://${host} ${host}`);
});

test('behind a proxy the address of the publication counts', async () => {
  const { ask, host } = await forms({ MARQUEE_URL: 'https://reviews.example' });
  assert.equal((await ask('/', post('https://reviews.example'))).status, 200);
  assert.equal((await ask('/', post('http://reviews.example', { 'x-forwarded-host': 'reviews.example' }))).status, 403);
  assert.equal((await ask('/', post(`http://${host}`))).status, 200);
});

test('a proxy that is trusted may name the host', async () => {
  const { ask } = await forms({ MARQUEE_TRUST_PROXY: '1' });
  const headers = { 'x-forwarded-host': 'reviews.example' };
  assert.equal((await ask('/', post('https://reviews.example', headers))).status, 200);
});

test('more than a form can hold is refused, said beforehand or not', async () => {
  const { ask, host } = await forms();
  const origin = `http://${host}`;
  const body = Buffer.alloc(LARGEST_FORM + 1);
  const said = await ask('/', { method: 'POST', headers: { origin, 'content-length': String(body.length) }, body });
  assert.equal(said.status, 413);
  assert.match(said.text, /<h1[^>]*>More than we can take/);
  const unsaid = await ask('/', { method: 'POST', headers: { origin, 'transfer-encoding': 'chunked' }, body });
  assert.equal(unsaid.status, 413);
  const whole = await ask('/', { method: 'POST', headers: { origin }, body: body.subarray(1) });
  assert.match(whole.text, /^POST 1000000 /);
});

test('a form to what is no address of ours reaches nobody', async () => {
  const { ask, host, logged } = await forms();
  for (const path of ['http://elsewhere.example/', '*', '/%', '/reviews/%00', '/_next/image?url=%2Fa.png&w=64&q=75']) {
    assert.equal((await ask(path, post(`http://${host}`))).status, 404, path);
  }
  assert.ok(logged().every(({ level }) => level === 'info'));
});

test('somebody who leaves while sending leaves no error behind', async () => {
  const { host, logged, ask } = await forms();
  const [hostname, port] = host.split(':');
  const leaving = request({ hostname, port, method: 'POST', headers: { 'content-length': '1000' } });
  leaving.on('error', () => undefined);
  leaving.write('a');
  await new Promise((resolve) => setTimeout(resolve, 50));
  leaving.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await ask('/');
  assert.deepEqual(
    logged().map(({ level }) => level),
    ['info'],
  );
});

test('other methods are refused', async () => {
  const { ask } = await forms();
  for (const method of ['PUT', 'DELETE', 'OPTIONS']) assert.equal((await ask('/', { method })).status, 405);
});
