import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { test } from 'node:test';
import type { Counters } from '#db/live-comments.ts';
import { liveState } from '#domain/live.ts';
import { LiveStories } from './live-stories.ts';
import { sendPage, startSite } from './testing.ts';

/** A site with one story, number 12, under which somebody can speak. */
async function talking(limits = {}, environment: Record<string, string> = {}) {
  const story: Counters & { out: boolean; reads: number; each: (n: number) => number } = {
    ...{ last: 2, visible: 2, out: true, reads: 0 },
    each: (n) => n,
  };
  const source = {
    counters: async (ids: number[]) => {
      story.reads += 1;
      return new Map(story.out && ids.includes(12) ? [[12, { last: story.last, visible: story.visible }]] : []);
    },
    latest: async (_: number, { last, visible }: Counters) =>
      liveState(
        visible,
        Array.from({ length: story.each(last) }, (_, at) => ({ number: at + 1, under: null })),
      ),
  };
  const site = await startSite((_, response) => sendPage(response, 'a page'), {
    live: { source, limits: { lookEveryMs: 5, ...limits } },
    environment,
  });
  const speak = () => Object.assign(story, { last: story.last + 1, visible: story.visible + 1 });
  const watch = (headers = {}) => open(site.host, headers);
  return { ...site, story, speak, watch };
}

/** A stream as a browser opens it, with what has come in so far. */
async function open(host: string, headers: Record<string, string>) {
  const asking = get(`http://${host}/live/12`, { headers: { accept: 'text/event-stream', ...headers }, agent: false });
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  let heard = '';
  response.setEncoding('utf8').on('data', (words) => {
    heard += words;
  });
  response.on('error', () => {});
  const until = async (wanted: RegExp) => {
    while (!wanted.test(heard)) await once(response, 'data');
    return heard;
  };
  return {
    asking,
    response,
    until,
    heard: () => heard,
    ended: new Promise((resolve) => response.once('close', resolve)),
  };
}

test('who watches hears what is there, and then what comes', async () => {
  const { watch, speak } = await talking();
  const stream = await watch();
  assert.equal(stream.response.statusCode, 200);
  assert.equal(stream.response.headers['content-type'], 'text/event-stream');
  assert.equal(stream.response.headers['cache-control'], 'no-store, no-transform');
  assert.equal(stream.response.headers['content-encoding'], undefined);
  assert.match(await stream.until(/2-2/), /retry: \d+\n\nid: 2-2\ndata: 1 2\n\n/);
  speak();
  assert.match(await stream.until(/3-3/), /id: 3-3\ndata: 1 2 3\n\n$/);
});

test('who comes back hears only what they missed', async () => {
  const { watch, speak } = await talking();
  const before = await watch();
  await before.until(/2-2/);
  before.asking.destroy();
  const unchanged = await watch({ 'last-event-id': '2-2' });
  assert.doesNotMatch(await unchanged.until(/retry/), /data/);
  unchanged.asking.destroy();
  speak();
  const later = await watch({ 'last-event-id': '2-2' });
  assert.match(await later.until(/data/), /id: 3-3\ndata: 1 2 3\n\n$/);
});

test('one read for all, and none when nobody watches', async () => {
  const { watch, story, ask } = await talking();
  const streams = await Promise.all(Array.from({ length: 20 }, () => watch()));
  await Promise.all(streams.map(({ until }) => until(/data/)));
  const before = story.reads;
  assert.equal((await ask('/live/12')).text, '1 2');
  while (story.reads === before) await new Promise(setImmediate);
  // One look, or two where the machine was busy in between; never one for each stream.
  assert.ok(story.reads - before < streams.length);
  for (const { asking } of streams) asking.destroy();
  await Promise.all(streams.map(({ ended }) => ended));
  // Whoever asks now is answered from the database: nobody is watched any more.
  let [last, quiet] = [story.reads, 0];
  while (quiet < 50) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    quiet = story.reads === last ? quiet + 1 : 0;
    last = story.reads;
  }
  await ask('/live/12');
  assert.equal(story.reads, last + 1);
});

test('who opens too many is told to ask now and then, and can', async () => {
  const { watch, ask } = await talking({ fromOneNetwork: 2 }, { MARQUEE_TRUST_PROXY: '1' });
  const mine = { 'x-forwarded-for': '203.0.113.7' };
  const [first] = [await watch(mine), await watch(mine)];
  const third = await watch(mine);
  assert.equal(third.response.statusCode, 503);
  assert.equal(third.response.headers['retry-after'], '30');
  assert.equal((await ask('/live/12', { headers: mine })).text, '1 2');
  assert.equal((await watch({ 'x-forwarded-for': '203.0.113.8' })).response.statusCode, 200);
  first.asking.destroy();
  await first.ended;
  while ((await watch(mine)).response.statusCode === 503) await new Promise(setImmediate);
});

test('there is an end to how many streams there are', async () => {
  const { watch } = await talking({ streams: 1 });
  await watch();
  assert.equal((await watch()).response.statusCode, 503);
});

test('all hear a beat, and a stream ends after a while', async () => {
  const { watch } = await talking({ beatEveryMs: 20, longestMs: 70 });
  const stream = await watch();
  await stream.until(/\n:\n\n/);
  await stream.ended;
  assert.equal(stream.response.complete, true);
});

test('who does not take what they are sent is dropped', async () => {
  const { watch, story, speak } = await talking();
  story.each = () => 100_000;
  const slow = await watch();
  slow.response.pause();
  slow.asking.socket?.pause();
  const quick = await watch();
  const dropped = new Promise((resolve) => slow.asking.on('close', resolve));
  const speaking = setInterval(speak, 5);
  while (quick.heard().length < 16_000_000) await once(quick.response, 'data');
  clearInterval(speaking);
  slow.asking.socket?.resume();
  slow.response.resume();
  await dropped;
  assert.equal(slow.response.complete, false);
  assert.equal(quick.response.closed, false);
});

test('a story that is withdrawn ends its streams, and is found no more', async () => {
  const { watch, story, ask } = await talking();
  const stream = await watch();
  await stream.until(/data/);
  story.out = false;
  await stream.ended;
  assert.equal(stream.response.complete, true);
  assert.equal((await watch()).response.statusCode, 404);
  assert.equal((await ask('/live/12')).status, 404);
});

test('who begins to watch a story while others are looked up hears nothing of it', async () => {
  const [looking, looked, again] = [1, 2, 3].map(() => Promise.withResolvers<void>());
  let calls = 0;
  const counters = async (ids: number[]) => {
    calls += 1;
    const call = calls;
    // The first reads the story that is watched already, the second looks what is new there.
    if (call === 2) {
      looking?.resolve();
      await looked?.promise;
    }
    if (ids.length === 2) again?.resolve();
    return new Map(ids.map((id) => [id, { last: 2, visible: 2 }]));
  };
  const source = { counters, latest: async () => liveState(2, []) };
  const stories = new LiveStories({ source, failed: (what) => assert.fail(what), every: 1 });
  const heard: unknown[] = [];
  const one = await stories.watch(12, (state) => heard.push(state));
  await looking?.promise;
  const other = await stories.watch(13, (state) => heard.push(state));
  looked?.resolve();
  await again?.promise;
  assert.deepEqual(heard, []);
  one?.end();
  other?.end();
});

test('a stop ends every stream and opens none', async () => {
  const { watch, stopLive } = await talking();
  const stream = await watch();
  stopLive();
  await stream.ended;
  assert.equal(stream.response.complete, true);
  assert.equal((await watch()).response.statusCode, 503);
});

test('an address without a story, and other ways to ask', async () => {
  const { ask } = await talking();
  const events = { accept: 'text/event-stream' };
  for (const path of ['/live/', '/live/13', '/live/012', '/live/12/comments'])
    assert.equal((await ask(path, { headers: events })).status, 404, path);
  const head = await ask('/live/12', { method: 'HEAD', headers: events });
  assert.deepEqual([head.status, head.text, head.headers['content-type']], [200, '', 'text/plain; charset=utf-8']);
  assert.equal((await ask('/live/12', { method: 'PUT', headers: events })).status, 405);
});
