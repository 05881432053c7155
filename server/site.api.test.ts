import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem } from '#domain/api/problem.ts';
import { requestContext } from '#domain/request-context.ts';
import { startSite } from './testing.ts';

let made = 0;
const site = () =>
  startSite((request, response) => {
    made += 1;
    requestContext()?.shows.add('stories');
    response.writeHead(request.url === '/api/v1/none' ? 404 : 200, {
      ...{ 'content-type': 'application/json', 'access-control-allow-origin': '*' },
      ...{ ratelimit: `"api";r=${made};t=300`, link: '</api/v1/openapi.json>; rel="service-desc"' },
    });
    response.end(JSON.stringify([request.method, request.headers['x-forwarded-for']]));
  });

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
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const answer = await ask('/api/v1/stories', { method });
    assert.deepEqual([answer.status, answer.headers.allow], [405, 'GET, HEAD, OPTIONS']);
    assert.equal(problem.parse(JSON.parse(answer.text)).status, 405);
  }
  assert.equal(made, before);
  assert.equal((await ask('/api/search', { method: 'OPTIONS' })).status, 405, 'elsewhere it is as it was');
});
