import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readsIn, type StoryReads } from '#domain/reads.ts';
import { Reads } from './reads.ts';
import { remembered } from './remembered.ts';

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const path = '/reviews/her';

function counted(more: Record<string, string> = {}, method = 'GET') {
  const reads = new Reads('https://marquee.example');
  reads.opened(12, { method, headers: { 'user-agent': browser, ...more } }, path);
  return readsBy(reads.take());
}

const readsBy = (batch: StoryReads[]) =>
  batch.flatMap(({ storyId, from }) => [...from].map((one) => [storyId, ...one]));

test('a browser that asks for the page of a story reads it', () => {
  assert.deepEqual(counted(), [[12, '', 1]]);
  assert.deepEqual(counted({ referer: 'https://films.example/her?who=me' }), [[12, 'films.example', 1]]);
  assert.deepEqual(counted({ referer: 'https://marquee.example/' }), [[12, '', 1]]);
  assert.deepEqual(counted({ referer: 'https://marquee.example/reviews/her-too' }), [[12, '', 1]]);
});

test('machines read nothing, and neither does whoever says nothing of themselves', () => {
  const machines = [
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'FreshRSS/1.24.1 (Linux; https://freshrss.org)',
    'curl/8.5.0',
    '',
  ];
  for (const agent of machines) assert.deepEqual(counted({ 'user-agent': agent }), [], agent);
  const reads = new Reads('https://marquee.example');
  reads.opened(12, { method: 'GET', headers: {} }, path);
  assert.deepEqual(reads.take(), []);
});

test('what is fetched ahead or in part, and what only asks whether it is there, is not read', () => {
  assert.deepEqual(counted({ 'sec-purpose': 'prefetch' }), []);
  assert.deepEqual(counted({ 'sec-purpose': 'prefetch;prerender' }), []);
  assert.deepEqual(counted({ purpose: 'prefetch' }), []);
  assert.deepEqual(counted({ 'x-moz': 'prefetch' }), []);
  assert.deepEqual(counted({ 'x-purpose': 'preview' }), []);
  assert.deepEqual(counted({ 'x-shows': 'part' }), []);
  assert.deepEqual(counted({}, 'HEAD'), []);
});

test('whoever comes from the page itself has read it already', () => {
  assert.deepEqual(counted({ referer: `https://marquee.example${path}` }), []);
  assert.deepEqual(counted({ referer: `https://marquee.example${path}?order=liked` }), []);
});

test('what an open page says is counted beside what was asked for', () => {
  const reads = new Reads('https://marquee.example');
  reads.opened(12, { method: 'GET', headers: { 'user-agent': browser } }, path);
  for (const sign of ['opened', 'opened', 'finished'] as const) reads.signed(12, sign);
  reads.signed(7, 'finished');
  assert.deepEqual(reads.take(), [
    { storyId: 12, from: new Map([['', 3]]), finished: 1 },
    { storyId: 7, from: new Map(), finished: 1 },
  ]);
  assert.deepEqual(reads.take(), [], 'it is counted once');
});

test('what could not be written is written with the next', () => {
  const reads = new Reads('https://marquee.example');
  const open = () =>
    reads.opened(12, { method: 'GET', headers: { 'user-agent': browser, referer: 'https://films.example/' } }, path);
  open();
  reads.signed(12, 'finished');
  const failed = reads.take();
  open();
  reads.putBack(failed);
  assert.deepEqual(reads.take(), [{ storyId: 12, from: new Map([['films.example', 2]]), finished: 1 }]);
});

test('neither invented places, nor invented stories, nor a database that is away fill the memory', () => {
  const reads = new Reads('https://marquee.example');
  for (let n = 0; n < 20_000; n += 1) {
    const headers = { 'user-agent': browser, referer: `https://site-${n}.example/` };
    reads.opened(12, { method: 'GET', headers }, path);
    reads.signed(100 + n, 'finished');
  }
  let batch = reads.take();
  const [her] = batch;
  assert.equal(her && readsIn(her), 20_000, 'no read is lost');
  for (let round = 0; round < 5; round += 1) {
    for (let n = 0; n < 10_000; n += 1) reads.signed(1_000_000 + round * 10_000 + n, 'opened');
    reads.putBack(batch);
    batch = reads.take();
    assert.ok(batch.length <= 10_001, `${batch.length} stories`);
    const places = batch.reduce((sum, { from }) => sum + from.size, 0);
    assert.ok(places <= 15_002, `${places} places`);
  }
});

test('what is remembered is worked out once, and forgotten before it is too much', () => {
  let worked = 0;
  const size = remembered((text) => {
    worked += 1;
    return text.length;
  });
  assert.deepEqual([size('her'), size('her'), worked], [3, 3, 1]);
  const long = 'x'.repeat(401);
  assert.deepEqual([size(long), size(long), worked], [401, 401, 3]);
  for (let n = 0; n < 1_000; n += 1) size(`of ${n}`);
  size('her');
  assert.equal(worked, 3 + 1_000 + 1);
});
