import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem } from '#domain/api/problem.ts';
import { requestContext } from '#domain/request-context.ts';
import type { PageHandler } from './render.ts';
import { startSite } from './testing.ts';

const led = /openapi\.json>; rel="service-desc"/;

let made = 0;
const answered: PageHandler = (request, response) => {
  made += 1;
  requestContext()?.shows.add('stories');
  if (request.url?.endsWith('/broken')) throw new Error('It broke.');
  if (request.url === '/api/v1/slashed/') {
    response.writeHead(308, { location: '/api/v1/slashed' });
    return response.end();
  }
  response.writeHead(request.url === '/api/v1/none' ? 404 : 200, {
    ...{ 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    ...{ ratelimit: `"api";r=${made};t=300`, link: '</api/v1/openapi.json>; rel="service-desc"' },
  });
  return response.end(JSON.stringify([request.method, request.headers['x-forwarded-for']]));
};
const site = () => startSite(answered);

test('each request to the API is made anew, so that it counts, and known again by its tag', async () => {
  const { ask } = await site();
  const [first, second] = [await ask('/api/v1/stories'), await ask('/api/v1/stories')];
  assert.notEqual(first.headers.ratelimit, second.headers.ratelimit);
  assert.equal(first.headers.etag, second.headers.etag);
  assert.equal(first.headers['cache-control'], 'private, no-cache');
  assert.equal(first.headers.link, '</api/v1/openapi.json>; rel="service-desc"');
  assert.match(first.text, /GET.*127\.0\.0\.1/, 'it knows from where it is asked');
  const known = await ask('/api/v1/stories', { headers: { 'if-none-match': String(first.headers.etag) } });
  assert.deepEqual([known.status, known.text], [304, '']);
  assert.equal(known.headers['access-control-allow-origin'], '*');
  assert.match(String(known.headers.ratelimit), /^"api";r=/);
  const none = await ask('/api/v1/none');
  assert.deepEqual([none.status, none.headers.etag], [404, undefined]);
});

test('a browser is told that it may read, and whoever would write that they may not; nothing is made for either', async () => {
  const { ask } = await site();
  const before = made;
  const preflight = await ask('/api/v1/stories', {
    method: 'OPTIONS',
    headers: { origin: 'https://elsewhere.example' },
  });
  assert.equal(preflight.status, 200);
  assert.equal(preflight.headers['access-control-allow-origin'], '*');
  assert.equal(preflight.headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS');
  assert.equal(preflight.headers.allow, 'GET, HEAD, OPTIONS');
  assert.match(String(preflight.headers.link), led);
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const answer = await ask('/api/v1/stories', { method });
    assert.deepEqual([answer.status, answer.headers.allow], [405, 'GET, HEAD, OPTIONS']);
    assert.equal(problem.parse(JSON.parse(answer.text)).status, 405);
    assert.match(String(answer.headers.link), led);
  }
  assert.equal(made, before);
  assert.equal((await ask('/api/search', { method: 'OPTIONS' })).status, 405, 'elsewhere it is as it was');
});

test('what no page can answer is told in the form of the API, to any page', async () => {
  const { ask, logged } = await site();
  for (const [address, status] of [
    ['/api/v1/broken', 500],
    ['/api/v1/works/%ff', 404],
    ['/api/v1/works/%00', 404],
    ['/api/v1/stories.rsc', 404],
  ] as const) {
    const { headers, text, status: told } = await ask(address);
    assert.deepEqual([told, headers['content-type']], [status, 'application/problem+json'], address);
    assert.equal(problem.parse(JSON.parse(text)).status, status, address);
    assert.equal(headers['access-control-allow-origin'], '*', address);
    assert.match(String(headers.link), led, address);
  }
  const { detail } = problem.parse(JSON.parse((await ask('/api/v1/broken')).text));
  assert.ok(logged().some(({ id, level }) => level === 'error' && detail === `Request ${id}.`));
  assert.match(String((await ask('/broken')).headers['content-type']), /^text\/html/, 'elsewhere it is as it was');
});

test('what Next says of an address by itself can be read by any page', async () => {
  const { headers, status } = await (await site()).ask('/api/v1/slashed/');
  assert.deepEqual([status, headers.location], [308, '/api/v1/slashed']);
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.match(String(headers.link), led);
});

test('the formats of other programs change nothing, and no redirect of the site leads away from it', async () => {
  const redirects = async () => ({ to: '/elsewhere', status: 301 });
  const { ask } = await startSite(answered, { redirects });
  assert.match((await ask('/api/v1/stories', { headers: { rsc: '1' } })).text, /GET/);
  assert.equal((await ask('/api/v1/none')).status, 404);
});
