import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { livePath } from '#domain/live.ts';
import { type Posted, Poster, within } from './poster.ts';
import { BENCH_SECRET, memoryOf, startMarquee } from './processes.ts';

export type Streams = {
  streams: number;
  kilobytesEach: number;
  /** Of posting, in ms: in the middle, and for the slowest of a hundred. */
  without: { p50: number; p99: number };
  withThem: { p50: number; p99: number };
  /** Streams that did not hear of the last comment. */
  deaf: number;
};

export const STREAMS = 2_000;
const STORY = 4;
const POSTS = 200;
const POSTERS = 4;
/** Once without and once with the streams are one round; a slow minute of the machine falls on both. */
const ROUNDS = 3;
/** Where the line is still of use after the last post; the look is each second. */
const PATIENCE_MS = 10_000;

type Stream = { newest: number; close: () => void };

/** Many readers with one story open, and whether whoever posts there feels them. */
export async function measureStreams(data: string): Promise<Streams> {
  const path = `/reviews/story-${STORY}`;
  // Each stream comes from an address of its own, as readers do: the proxy says which.
  const server = await startMarquee(data, path, { MARQUEE_TRUST_PROXY: '1' });
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const [alone, watched]: [Posted[], Posted[]] = [[], []];
  let kilobytesEach = Number.NaN;
  let deaf = 0;
  try {
    const poster = await Poster.at(server.url + path, BENCH_SECRET);
    await post(poster);
    for (let round = 0; round < ROUNDS; round++) {
      alone.push(...(await post(poster)));
      const before = memoryOf(server.pid, 'kilobytes');
      const streams = await openAll(server.url + livePath(STORY), agent);
      if (round === 0) kilobytesEach = (memoryOf(server.pid, 'kilobytes') - before) / STREAMS;
      const posts = await post(poster);
      watched.push(...posts);
      deaf += await countDeaf(streams, Math.max(...posts.map(({ number }) => number)));
      for (const { close } of streams) close();
    }
  } finally {
    agent.destroy();
    await server.stop();
  }
  const figures = (posts: Posted[]) => ({ p50: within(posts, 0.5), p99: within(posts, 0.99) });
  return { streams: STREAMS, kilobytesEach, deaf, without: figures(alone), withThem: figures(watched) };
}

async function post(poster: Poster): Promise<Posted[]> {
  const posts: Posted[] = [];
  await Promise.all(
    Array.from({ length: POSTERS }, async () => {
      for (let n = 0; n < POSTS / POSTERS; n++) posts.push(await poster.post());
    }),
  );
  return posts;
}

async function openAll(url: string, agent: Agent): Promise<Stream[]> {
  const streams: Stream[] = [];
  // In handfuls: the line of those who wait to be let in is as long as the system makes it.
  for (let n = 0; n < STREAMS; n += 100)
    streams.push(...(await Promise.all(Array.from({ length: 100 }, (_, at) => open(url, agent, n + at)))));
  return streams;
}

async function open(url: string, agent: Agent, n: number): Promise<Stream> {
  const headers = { accept: 'text/event-stream', 'x-forwarded-for': `10.0.${n >> 8}.${n & 255}` };
  const asking = get(url, { agent, headers });
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`A stream was answered with ${response.statusCode}.`);
  const stream: Stream = { newest: 0, close: () => asking.destroy() };
  response.on('error', () => {});
  response.setEncoding('utf8').on('data', (words: string) => {
    stream.newest = Number(/id: \d+-(\d+)\n[^\n]*\n\n$/.exec(words)?.[1] ?? stream.newest);
  });
  return stream;
}

async function countDeaf(streams: Stream[], newest: number): Promise<number> {
  const until = performance.now() + PATIENCE_MS;
  const behind = () => streams.filter((stream) => stream.newest < newest).length;
  while (behind() > 0 && performance.now() < until) await new Promise(setImmediate);
  return behind();
}
