import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestContext } from '#domain/request-context.ts';
import { sendPage, startSite } from './testing.ts';

/** Worth compressing, and not the same all over. */
const LONG = Array.from({ length: 500 }, (_, n) => `<p>Sentence ${n} has ${(n * 7919) % 1009} words in it.</p>`).join(
  '',
);

/** Pages that say how often they were rendered, and a form that changes story 1. */
async function counting() {
  const renders = new Map<string, number>();
  const site = await startSite((request, response) => {
    const url = String(request.url);
    if (request.method === 'POST') {
      requestContext()?.forget(['story:1']);
      response.writeHead(303, { location: '/reviews/her' }).end();
      return;
    }
    renders.set(url, (renders.get(url) ?? 0) + 1);
    if (url === '/cookie') response.setHeader('set-cookie', `of=${renders.get(url)}`);
    if (url === '/silent') return sendPage(response, 'shows nothing', { shows: [] });
    if (url.startsWith('/reviews/none')) return sendPage(response, '<html></html>', { status: 404 });
    if (url === '/_not-found') return sendPage(response, 'the 404 page', { status: 404 });
    if (url === '/moved') return void response.writeHead(308, { location: '/reviews/her' }).end();
    sendPage(response, `${url} ${renders.get(url)} ${request.headers.cookie ?? ''}${LONG}`, { shows: ['story:1'] });
  });
  return { ...site, renders: (url: string) => renders.get(url) ?? 0 };
}

test('an anonymous page is rendered once, and the log says so', async () => {
  const { ask, renders, logged } = await counting();
  const first = await ask('/reviews/her');
  const second = await ask('/reviews/her');
  assert.equal(second.text, first.text);
  assert.equal(renders('/reviews/her'), 1);
  assert.deepEqual(
    logged().map(({ cache }) => cache),
    ['miss', 'hit'],
  );
});

test('it goes out in the encoding that was asked for, and says that it depends on it', async () => {
  const { ask } = await counting();
  const plain = await ask('/reviews/her');
  const gzip = await ask('/reviews/her', { headers: { 'accept-encoding': 'gzip' } });
  const brotli = await ask('/reviews/her', { headers: { 'accept-encoding': 'gzip, br' } });
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(gzip.headers['content-encoding'], 'gzip');
  assert.equal(brotli.headers['content-encoding'], 'br');
  assert.ok(brotli.bytes.length < plain.bytes.length / 2);
  assert.equal(brotli.text, plain.text);
  assert.equal(gzip.text, plain.text);
  for (const { headers } of [plain, gzip, brotli]) assert.equal(headers.vary, 'Accept-Encoding');
});

test('wanted often, it is compressed harder and still says the same', async () => {
  const { ask } = await counting();
  const headers = { 'accept-encoding': 'br' };
  const first = await ask('/reviews/her', { headers });
  let later = first;
  for (let times = 0; later.bytes.length === first.bytes.length && times < 200; times += 1) {
    later = await ask('/reviews/her', { headers });
    if (times > 8) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.ok(later.bytes.length < first.bytes.length);
  assert.equal(later.text, first.text);
  assert.equal(later.headers.etag, first.headers.etag);
});

test('a browser that has it asks again and is told that nothing changed', async () => {
  const { ask, logged } = await counting();
  const { headers } = await ask('/reviews/her');
  assert.equal(headers['cache-control'], 'private, no-cache');
  const again = await ask('/reviews/her', { headers: { 'if-none-match': `"other", ${headers.etag}` } });
  assert.equal(again.status, 304);
  assert.equal(again.bytes.length, 0);
  assert.equal(again.headers.etag, headers.etag);
  assert.equal(logged().at(-1).status, 304);
  assert.equal((await ask('/reviews/her', { headers: { 'if-none-match': '"other"' } })).status, 200);
});

test('HEAD gets the headers of the same copy', async () => {
  const { ask, renders } = await counting();
  const head = await ask('/reviews/her', { method: 'HEAD' });
  const whole = await ask('/reviews/her');
  assert.equal(head.status, 200);
  assert.equal(head.bytes.length, 0);
  assert.equal(head.headers['content-length'], whole.headers['content-length']);
  assert.equal(renders('/reviews/her'), 1);
});

test('after a write everybody gets the new page', async () => {
  const { ask, host, renders } = await counting();
  const { headers } = await ask('/reviews/her');
  const posted = await ask('/reviews/her', { method: 'POST', headers: { origin: `http://${host}` }, body: 'a=b' });
  assert.equal(posted.status, 303);
  const next = await ask('/reviews/her', { headers: { 'if-none-match': String(headers.etag) } });
  assert.equal(next.status, 200);
  assert.match(next.text, /her 2/);
  assert.equal(renders('/reviews/her'), 2);
});

test('who is signed in, or has typed a comment, passes by', async () => {
  const { ask, logged } = await counting();
  await ask('/reviews/her');
  for (const cookie of ['marquee-session=x', 'a=b; __Secure-marquee-session.0=x', 'marquee-kept=x']) {
    const own = await ask('/reviews/her', { headers: { cookie } });
    assert.ok(own.text.includes(cookie));
    assert.equal(own.headers.etag, undefined);
    assert.equal(logged().at(-1).cache, 'pass');
  }
  assert.ok(!(await ask('/reviews/her')).text.includes('marquee'));
});

test('other cookies make no other page, and the page never sees them', async () => {
  const { ask, renders } = await counting();
  assert.ok(!(await ask('/reviews/her', { headers: { cookie: 'theme=dark' } })).text.includes('theme'));
  await ask('/reviews/her');
  assert.equal(renders('/reviews/her'), 1);
});

test('who keeps a mark gets an own page where that makes one, and the kept copy everywhere else', async () => {
  const renders = new Map<string, number>();
  const { ask, logged } = await startSite((request, response) => {
    const url = String(request.url);
    renders.set(url, (renders.get(url) ?? 0) + 1);
    const shows = url.startsWith('/reviews/her') ? ['story:1', 'seen:12', 'saved:1'] : ['story:2'];
    sendPage(response, `${url} ${renders.get(url)} ${request.headers.cookie ?? ''}`, { shows });
  });
  const marked = { headers: { cookie: 'marquee-seen=7_12.2' } };
  // The first of all to ask, and once there is a copy.
  for (const how of ['pass', 'pass']) {
    assert.match((await ask('/reviews/her', marked)).text, /marquee-seen=7_12\.2/);
    assert.equal(logged().at(-1).cache, how);
  }
  assert.doesNotMatch((await ask('/reviews/her')).text, /marquee-seen/);
  assert.doesNotMatch((await ask('/reviews/her', { headers: { cookie: 'marquee-seen=13' } })).text, /marquee-seen/);
  assert.match((await ask('/reviews/her?spoiler=2', marked)).text, /marquee-seen/);
  const saved = { headers: { cookie: 'marquee-saved=7_1' } };
  assert.match((await ask('/reviews/her', saved)).text, /marquee-saved=7_1/);
  assert.match((await ask('/reviews/her?spoiler=2', saved)).text, /marquee-saved/);
  assert.doesNotMatch((await ask('/reviews/her', { headers: { cookie: 'marquee-saved=12' } })).text, /marquee-saved/);
  await ask('/reviews/ferrymen', marked);
  assert.doesNotMatch((await ask('/reviews/ferrymen', marked)).text, /marquee-seen/);
  assert.equal(renders.get('/reviews/ferrymen'), 1);
});

test('a query that no page knows makes no new copy', async () => {
  const { ask, renders } = await counting();
  const plain = await ask('/reviews/her');
  for (const query of ['?utm_source=x', '?page=2', '?', '?fbclid=1&ref=2']) {
    assert.equal((await ask(`/reviews/her${query}`)).text, plain.text);
  }
  assert.equal(renders('/reviews/her'), 1);
  assert.match((await ask('/reviews/her?utm_source=x&comments=2')).text, /comments=2 1/);
  await ask('/reviews/her?comments=2&x=y');
  assert.equal(renders('/reviews/her?comments=2'), 1);
});

test('another writing of the same path, or a page number that is none, is answered but not kept', async () => {
  const { ask, renders } = await counting();
  for (const url of ['/reviews/%68er', '/reviews/her?comments=02', '/reviews?page=x']) {
    await ask(url);
    await ask(url);
    assert.equal(renders(url), 2, url);
  }
});

test('what sets a cookie goes to one person only', async () => {
  const { ask } = await counting();
  const answers = await Promise.all([ask('/cookie'), ask('/cookie'), ask('/cookie')]);
  const cookies = answers.map(({ headers }) => String(headers['set-cookie']));
  assert.equal(new Set(cookies).size, 3);
  for (const { headers } of answers) assert.equal(headers['cache-control'], 'no-store');
});

test('what names nothing that it shows, is missing or has moved, is not kept', async () => {
  const { ask, renders } = await counting();
  for (const url of ['/silent', '/reviews/none', '/moved']) {
    await ask(url);
    await ask(url);
    assert.equal(renders(url), 2, url);
  }
  assert.equal(renders('/_not-found'), 1, 'the page that says so is');
});

test('what belongs to somebody is not kept by anybody', async () => {
  const { ask, renders } = await counting();
  for (const url of ['/desk', '/account', '/sign-in?next=/', '/reset-password?token=x', '/api/auth/session']) {
    assert.equal((await ask(url)).headers['cache-control'], 'no-store');
    await ask(url);
    assert.equal(renders(url), 2, url);
  }
});
