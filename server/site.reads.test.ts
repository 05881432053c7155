import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SIGNS } from '#domain/reads.ts';
import { requestContext } from '#domain/request-context.ts';
import { sendPage, startSite } from './testing.ts';

const browser = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
const OWN = 'http://localhost:3000';

/** A review that says which story it is, as long as whoever asks is not of the staff; a page that is none. */
async function reading(environment: Record<string, string> = {}) {
  const site = await startSite(
    (request, response) => {
      const context = requestContext();
      const missing = request.url !== '/reviews/her' && request.url !== '/';
      if (context && request.url !== '/' && !request.headers.cookie?.includes('of=staff')) context.story = 12;
      sendPage(response, `<p>${request.url}</p>`, missing ? { status: 404 } : { shows: ['story:12'] });
    },
    { environment },
  );
  const count = () =>
    site.reads.take().flatMap(({ storyId, from, finished }) => [[storyId, Object.fromEntries(from), finished]]);
  return { ...site, count };
}

test('a review is counted as it is made, as it is kept, and as it is found unchanged', async () => {
  const { ask, count } = await reading();
  const made = await ask('/reviews/her', { headers: browser });
  await ask('/reviews/her', { headers: { ...browser, referer: 'https://films.example/a/b' } });
  const again = await ask('/reviews/her', { headers: { ...browser, 'if-none-match': String(made.headers.etag) } });
  await ask('/reviews/her?utm_source=letter', { headers: browser });
  assert.equal(again.status, 304);
  assert.deepEqual(count(), [[12, { '': 3, 'films.example': 1 }, 0]]);
});

test('of those who are signed in, readers count and staff do not', async () => {
  const { ask, count } = await reading();
  await ask('/reviews/her', { headers: { ...browser, cookie: 'marquee-session=1; of=staff' } });
  assert.deepEqual(count(), []);
  await ask('/reviews/her', { headers: { ...browser, cookie: 'marquee-session=1; of=reader' } });
  assert.deepEqual(count(), [[12, { '': 1 }, 0]]);
});

test('another page, one that is not there, and what a machine fetches count for nothing', async () => {
  const { ask, count } = await reading();
  await ask('/', { headers: browser });
  await ask('/reviews/none', { headers: browser });
  await ask('/reviews/her', { headers: { 'user-agent': 'Googlebot/2.1' } });
  await ask('/reviews/her', { headers: { ...browser, 'sec-purpose': 'prefetch' } });
  await ask('/reviews/her', { method: 'HEAD', headers: browser });
  assert.deepEqual(count(), []);
});

test('where nothing is to be counted, nothing is', async () => {
  const { ask, count } = await reading({ MARQUEE_NUMBERS: '0' });
  await ask('/reviews/her', { headers: browser });
  const said = await ask('/read/12/finished', { method: 'POST', headers: { ...browser, origin: OWN } });
  assert.equal(said.status, 202);
  assert.deepEqual(count(), []);
});

test('an open page says that it was opened and that it was read; to whoever else says so, nobody listens', async () => {
  const { ask, count } = await reading();
  const say = async (path: string, headers: Record<string, string>) =>
    (await ask(path, { method: 'POST', headers })).status;
  const ours = { ...browser, origin: OWN };
  assert.equal(await say('/read/12/opened', ours), 202);
  assert.equal(await say('/read/12/finished', ours), 202);
  assert.equal(await say('/read/12/finished', { ...browser, origin: 'https://films.example' }), 403);
  assert.equal(await say('/read/12/finished', { ...browser, 'sec-fetch-site': 'cross-site' }), 403);
  assert.equal(await say('/read/12/finished', { origin: OWN, 'user-agent': 'curl/8.5.0' }), 202);
  assert.equal(await say('/read/12/liked', ours), 404);
  assert.equal(await say('/read/her/finished', ours), 404);
  assert.equal((await ask('/read/12/finished', { headers: browser })).status, 404);
  assert.deepEqual(count(), [[12, { '': 1 }, 1]]);
});

test('nothing is learned of whoever asks not to be followed', async () => {
  const { ask, count } = await reading();
  for (const header of ['dnt', 'sec-gpc']) {
    const headers = { ...browser, origin: OWN, [header]: '1' };
    assert.equal((await ask('/read/12/finished', { method: 'POST', headers })).status, 202);
  }
  assert.deepEqual(count(), []);
});

test('one network is listened to so often, and another as well', async () => {
  const { ask, count } = await reading({ MARQUEE_TRUST_PROXY: '1' });
  const say = async (network: string) => {
    const headers = { ...browser, origin: OWN, 'x-forwarded-for': network };
    return (await ask('/read/12/finished', { method: 'POST', headers })).status;
  };
  for (let n = 0; n < SIGNS.times; n += 1) assert.equal(await say('192.0.2.1'), 202);
  assert.equal(await say('192.0.2.1'), 429);
  assert.equal(await say('192.0.2.2'), 202);
  assert.deepEqual(count(), [[12, {}, SIGNS.times + 1]]);
});
