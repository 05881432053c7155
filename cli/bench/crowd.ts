import { setTimeout as wait } from 'node:timers/promises';
import { databaseFile, openFile } from '#db/engine.sqlite.ts';
import { type Posted, Poster, within } from './poster.ts';
import { BENCH_SECRET, startMarquee } from './processes.ts';

export type Crowd = {
  seconds: number;
  posts: number;
  reads: number;
  errors: number;
  /** Numbers that two comments have, or that were told and are not there. */
  wrongNumbers: number;
  p50: number;
  p99: number;
};

const POSTERS = 50;
const READERS = 500;
/** Each of them posts once in as many ms, unless the answer takes longer, and each reader loads the page anew. */
const POST_EVERY = 1_000;
const READ_EVERY = 5_000;
/** A story that nothing else measures. */
const STORY = 3;

/** One story that everybody talks about at once. */
export async function measureCrowd(data: string, seconds: number): Promise<Crowd> {
  const path = `/reviews/story-${STORY}`;
  const server = await startMarquee(data, path);
  const page = server.url + path;
  const posts: Posted[] = [];
  let [reads, errors] = [0, 0];
  const until = performance.now() + seconds * 1_000;
  const missed = (cause: unknown) => {
    errors += 1;
    console.error(cause);
  };

  /** Not all at the same moment, but as a crowd comes. */
  async function goOn(every: number, once: () => Promise<void>) {
    await wait(Math.random() * every);
    while (performance.now() < until) {
      const started = performance.now();
      await once().catch(missed);
      await wait(Math.max(0, started + every - performance.now()));
    }
  }

  async function read() {
    const answer = await fetch(page);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`A reader was answered with ${answer.status}.`);
    reads += 1;
  }

  try {
    const poster = await Poster.at(page, BENCH_SECRET);
    const post = async () => void posts.push(await poster.post());
    await Promise.all([
      ...Array.from({ length: POSTERS }, () => goOn(POST_EVERY, post)),
      ...Array.from({ length: READERS }, () => goOn(READ_EVERY, read)),
    ]);
  } finally {
    await server.stop();
  }
  const figures = { p50: within(posts, 0.5), p99: within(posts, 0.99) };
  return { seconds, posts: posts.length, reads, errors, wrongNumbers: wrongNumbers(data, posts), ...figures };
}

/** The table is asked, not the server: each told number once, each stored number once, and none left out. */
function wrongNumbers(data: string, posts: readonly Posted[]): number {
  const database = openFile(databaseFile(data));
  try {
    const rows = database.prepare('select number from comments where story_id = ?').all(STORY) as { number: number }[];
    const stored = new Set(rows.map(({ number }) => number));
    const told = new Set(posts.map(({ number }) => number));
    const lost = [...told].filter((number) => !stored.has(number)).length;
    const gaps = Math.max(0, ...stored) - stored.size;
    return lost + gaps + (rows.length - stored.size) + (posts.length - told.size);
  } finally {
    database.close();
  }
}
