import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestContext } from '#domain/request-context.ts';
import { sendPage, startSite } from './testing.ts';

const SCRIPTS = '<script src="/_next/a.js" async=""></script><script>self.__next_f.push([])</script>';

const pages = (options = {}) =>
  startSite(async (request, response) => {
    const url = String(request.url);
    const who = request.headers.cookie ? ' signed in' : '';
    if (url === '/_not-found') return sendPage(response, `<main>No such reel${who}</main>${SCRIPTS}`, { status: 404 });
    if (url.includes('none')) return sendPage(response, `<html id="__next_error__">${SCRIPTS}</html>`, { status: 404 });
    if (url === '/broken') {
      requestContext()?.failed(new Error('no such column', { cause: new Error('disk') }));
      return sendPage(response, '', { status: 500 });
    }
    if (url.startsWith('/share/')) {
      requestContext()?.failed(new Error('no such file'));
      response.writeHead(302, { location: '/media/a-og.jpg' });
      return void response.end();
    }
    if (url.startsWith('/oembed')) {
      response.writeHead(url.includes('yaml') ? 501 : 200, { 'content-type': 'text/plain' });
      return void response.end(JSON.stringify(request.headers.cookie ?? url));
    }
    if (url === '/thrown') throw new Error('thrown');
    if (url === '/half') {
      response.write('<main>');
      response.destroy(new Error('broke off'));
      return;
    }
    if (url === '/feed.xml') {
      response.setHeader('content-type', 'application/rss+xml; charset=utf-8');
      requestContext()?.shows.add('stories');
      response.setHeader('last-modified', 'Fri, 09 Jan 2026 09:00:00 GMT');
      response.setHeader('link', '</>; rel=preconnect, </a.avif>; rel=preload; as="image"');
      return void response.end('<rss/>');
    }
    const headers = JSON.stringify(request.headers).replaceAll('"', '');
    sendPage(response, `<main>${headers} ${requestContext()?.path}</main>${SCRIPTS}`);
  }, options);

test('a reading page has no script but ours, and a policy without exceptions', async () => {
  const { ask } = await pages();
  const { headers, text } = await ask('/');
  assert.ok(!text.includes('script'));
  const policy = String(headers['content-security-policy']);
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self'(;|$)/);
  assert.match(policy, /style-src 'self'(;|$)/);
  assert.ok(!policy.includes('unsafe'));
  assert.equal(headers['speculation-rules'], '"/speculation-rules.json"');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['strict-transport-security'], undefined);
});

test('the format and the actions of the runtime are answered on the desk only', async () => {
  const { ask } = await pages();
  const headers = { 'next-action': 'f00', cookie: 'marquee-session=x' };
  assert.ok(!(await ask('/', { headers })).text.includes('next-action'));
  assert.ok((await ask('/desk', { headers })).text.includes('next-action:f00'));
  for (const path of ['/reviews/her.rsc', '/account.rsc', '/desk/stories/1.rsc']) {
    assert.match((await ask(path, { headers })).text, /No such reel/, path);
  }
});

test('a page of the desk keeps its runtime, let in by a nonce that is new each time', async () => {
  const { ask } = await pages();
  const nonces = await Promise.all(
    ['/desk', '/desk'].map(async (url) => {
      const { headers, text } = await ask(url);
      const [, nonce] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? [];
      assert.ok(text.includes(`script-src 'nonce-${nonce}'`), 'Next is told the same nonce');
      assert.ok(text.includes('__next_f'));
      assert.equal(headers['speculation-rules'], undefined);
      return nonce;
    }),
  );
  assert.notEqual(nonces[0], nonces[1]);
});

test('over TLS browsers are told to stay there', async () => {
  const { ask } = await pages({
    environment: { MARQUEE_URL: 'https://reviews.example', AUTH_GITHUB_ID: 'a', AUTH_GITHUB_SECRET: 'b' },
  });
  const { headers } = await ask('/');
  assert.match(String(headers['strict-transport-security']), /max-age=\d{8}/);
  assert.match(String(headers['content-security-policy']), /upgrade-insecure-requests/);
  assert.match(String(headers['content-security-policy']), /form-action 'self' https:\/\/github\.com;/);
});

test('a page that is not found is the whole 404 page, the same as an address that no route has', async () => {
  const { ask } = await pages();
  const missing = await ask('/reviews/none');
  assert.equal(missing.status, 404);
  assert.equal(missing.text, '<main>No such reel</main>');
  const hidden = await ask('/desk/none');
  assert.equal(hidden.text, missing.text);
  assert.deepEqual({ ...hidden.headers, date: '' }, { ...missing.headers, date: '' });
  assert.equal((await ask('/reviews/%zz')).status, 404);
  assert.match((await ask('/reviews/none', { headers: { cookie: 'marquee-session=x' } })).text, /signed in/);
});

test('a page that fails is a whole page with its number, and the log has the cause under that number', async () => {
  const { ask, logged } = await pages();
  for (const [url, cause] of Object.entries({
    '/broken': /no such column[\s\S]*caused by Error: disk/,
    '/thrown': /thrown/,
    '/half': /broke off/,
  })) {
    const { status, text, headers } = await ask(url);
    assert.equal(status, 500);
    assert.match(text, /<h1[^>]*>The film broke/);
    assert.equal(headers['cache-control'], 'no-store');
    const error = logged().findLast(({ level }) => level === 'error');
    assert.match(error.error, cause);
    assert.ok(text.includes(error.id));
    assert.ok(!text.includes('column'));
  }
});

test('a page learns of a person what it needs and of everybody nothing', async () => {
  const { ask } = await pages();
  const headers = {
    cookie: 'theme=dark',
    'user-agent': 'Someone',
    'x-forwarded-for': '1.2.3.4',
    'x-forwarded-proto': 'https',
    'x-middleware-subrequest': 'x',
    rsc2: '1',
  };
  const shared = await ask('/', { headers });
  for (const word of ['theme', 'Someone', '1.2.3.4', 'proto:https', 'middleware'])
    assert.ok(!shared.text.includes(word), word);
  const own = await ask('/account', { headers });
  for (const word of ['theme=dark', 'Someone', 'x-forwarded-for:127.0.0.1']) assert.ok(own.text.includes(word), word);
  for (const word of ['1.2.3.4', 'proto:https', 'middleware']) assert.ok(!own.text.includes(word), word);
});

test('the desk going to a reading page is told to load it whole', async () => {
  const { ask } = await pages();
  const { status, headers, text } = await ask('/?_rsc=x', { headers: { rsc: '1', cookie: 'marquee-session=x' } });
  assert.equal(status, 200);
  assert.match(String(headers['content-type']), /text\/plain/);
  assert.ok(!text.includes('<main'));
});

test('what is no page passes as it is', async () => {
  const { ask } = await pages();
  const { headers, text } = await ask('/feed.xml');
  assert.equal(text, '<rss/>');
  assert.equal(headers['content-type'], 'application/rss+xml; charset=utf-8');
  assert.equal(headers.link, '</a.avif>; rel=preload; as="image"');
});

test('what says when it was changed is asked for by its tag, for the time may not move when something goes', async () => {
  const { ask } = await pages();
  const asked = async (headers: Record<string, string>) => (await ask('/feed.xml', { headers })).status;
  const { etag, 'last-modified': modified } = (await ask('/feed.xml')).headers;
  assert.equal(await asked({ 'if-modified-since': String(modified) }), 200);
  assert.equal(await asked({ 'if-none-match': String(etag) }), 304);
  assert.equal(await asked({ 'if-none-match': '"other"', 'if-modified-since': String(modified) }), 200);
  const known = await ask('/feed.xml', { headers: { 'if-none-match': String(etag) } });
  assert.equal(known.headers['last-modified'], modified);
});

test('an address in the log shows neither tokens nor what was searched for', async () => {
  const { ask, logged } = await pages();
  await ask('/reset-password?token=secret');
  await ask('/reviews?page=2&q=private');
  assert.deepEqual(
    logged().map(({ path }) => path),
    ['/reset-password', '/reviews?page=2'],
  );
});

test('a card may be framed by anybody, and runs and sends nothing; no other page may', async () => {
  const { ask } = await pages();
  const card = await ask('/embed/reviews/her');
  const policy = String(card.headers['content-security-policy']);
  assert.match(policy, /(^|; )frame-ancestors \*(;|$)/);
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /form-action 'none'/);
  assert.doesNotMatch(policy, /script-src/);
  assert.equal(card.headers['x-frame-options'], undefined);
  assert.equal(card.headers['speculation-rules'], undefined);
  const cookie = 'marquee-session=x';
  for (const path of [
    '/',
    '/reviews/her',
    '/embedded',
    '/embed/none',
    '/nowhere-none',
    '/sign-in',
    '/desk',
    '/embed.rsc',
  ]) {
    const { headers } = await ask(path, { headers: path === '/desk' ? { cookie } : {} });
    assert.match(String(headers['content-security-policy']), /(^|; )frame-ancestors 'none'(;|$)/, path);
  }
});

test('a card is the same for everybody, is kept for everybody, and takes and leaves no cookie', async () => {
  const { ask } = await pages();
  const first = await ask('/embed/reviews/her');
  const second = await ask('/embed/reviews/her?from=them', {
    headers: { cookie: 'marquee-session=x; marquee-seen=1' },
  });
  assert.equal(second.text, first.text);
  assert.ok(!second.text.includes('cookie'));
  assert.equal(second.headers.etag, first.headers.etag);
  assert.equal(second.headers['set-cookie'], undefined);
});

test('whoever asks what to put in a frame is answered as a stranger, in a format or with 501', async () => {
  const { ask } = await pages();
  const headers = { cookie: 'marquee-session=x' };
  assert.equal((await ask('/oembed?url=u&track=me&format=json', { headers })).text, '"/oembed?url=u&format=json"');
  assert.equal((await ask('/oembed?url=u&format=yaml', { headers })).status, 501);
});

test('what stands in for something that could not be made is answered, and the cause is in the log', async () => {
  const { ask, logged } = await pages();
  const { status, headers } = await ask('/share/reviews/her/1.jpg');
  assert.deepEqual([status, headers.location, headers['cache-control']], [302, '/media/a-og.jpg', 'private, no-cache']);
  assert.ok(logged().some((line) => JSON.stringify(line).includes('no such file')));
});
