import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendPage, startSite } from './testing.ts';

const asked: string[] = [];
const known: Record<string, { to: string; status: number }> = {
  '/old': { to: '/new', status: 301 },
  '/old?x=1': { to: '/new?x=1', status: 301 },
  '/there': { to: '/elsewhere', status: 301 },
  '/for-now': { to: 'https://other.example/', status: 302 },
  '/gone': { to: '', status: 410 },
  '/?p=12': { to: '/reviews/her', status: 301 },
};

/** Like the real one, it knows an address with and without the last slash. */
const redirects = async (url: string) => {
  asked.push(url);
  return known[url] ?? known[url.replace(/\/+(?=\?|$)/, '')];
};

/** Pages as Next makes them: one that is there, a last slash that is taken off, and none. */
const pages = () =>
  startSite(
    (request, response) => {
      const { pathname, search } = new URL(String(request.url), 'http://x');
      if (pathname === '/_not-found') return sendPage(response, '<main>No such reel</main>', { status: 404 });
      if (pathname === '/') return sendPage(response, '<main>Front</main>');
      if (pathname.endsWith('/')) {
        response.writeHead(308, { location: pathname.replace(/\/+$/, '') + search });
        return response.end();
      }
      if (pathname === '/there') return sendPage(response, '<main>There</main>');
      return sendPage(response, '<html id="__next_error__"></html>', { status: 404 });
    },
    { redirects },
  );

const signedIn = { headers: { cookie: 'marquee-session=x' } };

test('an address without a page leads on, for everybody, in one step', async () => {
  const { ask } = await pages();
  for (const who of [{}, signedIn]) {
    for (const [from, to] of [
      ['/old', '/new'],
      ['/old/', '/new'],
      ['/old?x=1', '/new?x=1'],
      ['/old/?x=1', '/new?x=1'],
    ] as const) {
      const { status, headers } = await ask(from, who);
      assert.deepEqual([status, headers.location], [301, to], from);
      assert.equal(headers['cache-control'], 'private, no-cache');
    }
    const { status, headers } = await ask('/for-now', who);
    assert.deepEqual([status, headers.location], [302, 'https://other.example/']);
  }
  assert.equal((await ask('/old', { method: 'HEAD' })).status, 301);
});

test('the front page with the number of a story leads on to it, and is the front page with any other query', async () => {
  const { ask } = await pages();
  for (const who of [{}, signedIn]) {
    const { status, headers } = await ask('/?p=12', who);
    assert.deepEqual([status, headers.location], [301, '/reviews/her']);
    for (const other of ['/?p=13', '/?utm=x', '/']) assert.match((await ask(other, who)).text, /Front/);
  }
});

test('what is gone says so, with the page of what is not there', async () => {
  const { ask } = await pages();
  for (const who of [{}, signedIn]) {
    const { status, text, headers } = await ask('/gone', who);
    assert.equal(status, 410);
    assert.match(text, /No such reel/);
    assert.match(String(headers['content-security-policy']), /default-src 'none'/);
  }
});

test('a page goes before any redirect, with a last slash too, and is not asked about', async () => {
  const { ask } = await pages();
  asked.length = 0;
  assert.match((await ask('/there')).text, /There/);
  assert.deepEqual(asked, []);
  const { status, headers } = await ask('/there/');
  assert.deepEqual([status, headers.location], [308, '/there']);
});

test('what belongs to the house leads nowhere else, and a form is not sent on', async () => {
  const { ask } = await pages();
  asked.length = 0;
  assert.equal((await ask('/desk/old', signedIn)).status, 404);
  assert.equal((await ask('/api/old')).status, 404);
  assert.equal(
    (await ask('/old', { method: 'POST', headers: { origin: 'http://localhost:3000' }, body: '' })).status !== 301,
    true,
  );
  assert.deepEqual(asked, []);
  assert.equal((await ask('/nowhere')).status, 404);
});
