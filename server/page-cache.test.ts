import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRESH_FOR, type Made, PageCache, RETRY_AFTER, STALE_FOR } from './page-cache.ts';

const page = (copy: string, ...tags: string[]): Made<string> => ({ copy, bytes: 10, shows: new Set(tags), keep: true });

function cacheAt(clock = { now: 0 }, limit = 1_000) {
  const failures: unknown[] = [];
  const cache = new PageCache<string>({ limit, now: () => clock.now, failed: (cause) => failures.push(cause) });
  return { cache, clock, failures };
}

/** A render that ends when the test says so. */
function slow() {
  const { promise, resolve, reject } = Promise.withResolvers<Made<string>>();
  let renders = 0;
  const make = () => {
    renders += 1;
    return promise;
  };
  return { make, resolve, reject, count: () => renders };
}

test('a copy is made once and then given out', async () => {
  const { cache } = cacheAt();
  assert.deepEqual(await cache.find('/', async () => page('one', 'front')), { copy: 'one', how: 'miss' });
  assert.deepEqual(await cache.find('/', async () => page('two', 'front')), { copy: 'one', how: 'hit' });
  assert.equal(cache.fresh('/'), 'one');
});

test('simultaneous misses share one render', async () => {
  const { cache } = cacheAt();
  const render = slow();
  const all = Promise.all(Array.from({ length: 20 }, () => cache.find('/', render.make)));
  render.resolve(page('one', 'front'));
  assert.equal((await all).length, 20);
  assert.equal(render.count(), 1);
});

test('a write drops what shows its tags, at once, and nothing else', async () => {
  const { cache } = cacheAt();
  await cache.find('/a', async () => page('a', 'story:1', 'comments:1'));
  await cache.find('/b', async () => page('b', 'story:2'));
  cache.forget(['comments:1']);
  assert.equal(cache.fresh('/a'), undefined);
  assert.equal(cache.fresh('/b'), 'b');
});

test('a render that a write overtook is not kept', async () => {
  const { cache } = cacheAt();
  const render = slow();
  const before = cache.find('/', render.make);
  cache.forget(['comments:1']);
  render.resolve(page('old', 'comments:1'));
  assert.equal((await before).copy, 'old', 'who asked before the write may have it');
  assert.equal(cache.fresh('/'), undefined);
});

test('who asks after a write does not get the render that it overtook', async () => {
  const { cache } = cacheAt();
  const old = slow();
  const before = cache.find('/', old.make);
  cache.forget(['comments:1']);
  const after = cache.find('/', async () => page('new', 'comments:1'));
  old.resolve(page('old', 'comments:1'));
  assert.equal((await before).copy, 'old');
  assert.equal((await after).copy, 'new');
  assert.equal(cache.fresh('/'), 'new');
});

test('a write to something else does not disturb a render', async () => {
  const { cache } = cacheAt();
  const render = slow();
  const asked = cache.find('/', render.make);
  cache.forget(['story:2']);
  render.resolve(page('one', 'story:1'));
  await asked;
  assert.equal(cache.fresh('/'), 'one');
});

test('past its freshness a copy is given out while it is made anew', async () => {
  const { cache, clock } = cacheAt();
  await cache.find('/', async () => page('one', 'front'));
  clock.now = FRESH_FOR;
  const render = slow();
  assert.deepEqual(await cache.find('/', render.make), { copy: 'one', how: 'stale' });
  assert.deepEqual(await cache.find('/', render.make), { copy: 'one', how: 'stale' });
  assert.equal(render.count(), 1);
  render.resolve(page('two', 'front'));
  await new Promise(setImmediate);
  assert.equal(cache.fresh('/'), 'two');
});

test('a very old copy is made anew first', async () => {
  const { cache, clock } = cacheAt();
  await cache.find('/', async () => page('one', 'front'));
  clock.now = STALE_FOR;
  assert.deepEqual(await cache.find('/', async () => page('two', 'front')), { copy: 'two', how: 'miss' });
});

test('when rendering fails the copy stands, however old, and the cause is told once', async () => {
  const { cache, clock, failures } = cacheAt();
  await cache.find('/', async () => page('one', 'front'));
  clock.now = STALE_FOR;
  const render = slow();
  const both = Promise.all([cache.find('/', render.make), cache.find('/', render.make)]);
  const cause = new Error('no database');
  render.reject(cause);
  assert.deepEqual(
    (await both).map(({ copy }) => copy),
    ['one', 'one'],
  );
  assert.deepEqual(failures, [cause]);
  assert.equal(cache.fresh('/'), 'one', 'no new attempt for a moment');
  clock.now += RETRY_AFTER;
  assert.equal((await cache.find('/', async () => page('two', 'front'))).copy, 'two');
});

test('without a copy a failure reaches everybody who waited, and the next one may try again', async () => {
  const { cache } = cacheAt();
  const render = slow();
  const both = [cache.find('/', render.make), cache.find('/', render.make)];
  render.reject(new Error('no database'));
  for (const one of both) await assert.rejects(one, /no database/);
  assert.equal((await cache.find('/', async () => page('one', 'front'))).copy, 'one');
});

test('what is not worth keeping goes to those who waited, and replaces no copy', async () => {
  const { cache, clock } = cacheAt();
  await cache.find('/', async () => page('one', 'story:1'));
  clock.now = STALE_FOR;
  assert.equal((await cache.find('/', async () => ({ ...page('404'), keep: false }))).copy, '404');
  assert.equal((await cache.find('/', async () => page('two', 'story:1'))).copy, 'two');
});

test('the copies asked for longest ago make room', async () => {
  const { cache } = cacheAt({ now: 0 }, 20);
  await cache.find('/a', async () => page('a', 'x'));
  await cache.find('/b', async () => page('b', 'x'));
  cache.fresh('/a');
  await cache.find('/c', async () => page('c', 'x'));
  assert.deepEqual(
    ['/a', '/b', '/c'].map((key) => cache.fresh(key)),
    ['a', undefined, 'c'],
  );
});
