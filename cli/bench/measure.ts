import { type Figures, load, middle } from './load.ts';
import { postComments } from './post-comments.ts';
import { BENCH_SECRET, memoryOf, startBareServer, startMarquee } from './processes.ts';
import { LONG_THREAD, measuredStory } from './publication.sqlite.ts';
import { sessionCookie } from './signed-in.ts';
import { type Weight, weigh } from './weigh.ts';

/** An anonymous request with this cookie passes by the page cache (server/), as one does whose typed comment is kept. */
const PAST_THE_CACHE = { cookie: 'marquee-kept=measured' };
const RUNS = 3;
/** A story that is not measured: the publication is kept for the next run, which shall find the others as they were. */
const POSTED_TO = '/reviews/story-2';

export type Row = Figures & {
  page: string;
  how: 'cached' | 'past the cache' | 'signed in';
  /** Requests per second of the bare server with the same bytes, in the same minutes; anonymous pages only. */
  bare?: number;
};

export type Measurement = {
  stories: number;
  rows: Row[];
  weights: (Weight & { page: string })[];
  commentsPerSecond: number;
  coldStartMs: number;
  memoryAtRestMb: number;
  memoryUnderLoadMb: number;
};

/** The pages that count, on a publication made by publication.sqlite.ts. */
const pagesOf = (stories: number) => [
  { page: 'review', path: `/reviews/story-${measuredStory(stories)}` },
  { page: `review, ${LONG_THREAD.toLocaleString('en')} comments`, path: '/reviews/story-1' },
  { page: 'front', path: '/' },
  { page: 'section', path: '/sections/section-3' },
  { page: 'archive, deep', path: `/reviews?page=${Math.floor(stories / 40)}` },
];

export async function measure(data: string, stories: number, say: (line: string) => void): Promise<Measurement> {
  const pages = pagesOf(stories);
  const review = pages[0]?.path ?? '/';
  const server = await startMarquee(data, review);
  const rows: Row[] = [];
  const weights: (Weight & { page: string })[] = [];
  try {
    const memoryAtRestMb = memoryOf(server.pid);
    for (const { page, path } of pages) {
      say(`${page}: from the cache, beside the bare server`);
      const cached = await besideBare(`${server.url}${path}`);
      rows.push({ page, how: 'cached', ...cached });
      say(`${page}: past the cache`);
      const rendered = await repeated(`${server.url}${path}`, PAST_THE_CACHE);
      rows.push({ page, how: 'past the cache', ...rendered, bare: cached.bare });
      weights.push({ page, ...(await weigh(`${server.url}${path}`)) });
    }
    say('review: signed in');
    const cookie = await sessionCookie(100, BENCH_SECRET);
    rows.push({ page: 'review', how: 'signed in', ...(await repeated(`${server.url}${review}`, { cookie })) });
    const memoryUnderLoadMb = memoryOf(server.pid);
    say('posting comments');
    const commentsPerSecond = await postComments(server.url, POSTED_TO, BENCH_SECRET);
    const { coldStartMs } = server;
    return { stories, rows, weights, commentsPerSecond, coldStartMs, memoryAtRestMb, memoryUnderLoadMb };
  } finally {
    await server.stop();
  }
}

async function repeated(url: string, headers: Record<string, string>): Promise<Figures> {
  const runs: Figures[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await load(url, headers));
  return middle(runs);
}

/** In turn, so that a slow minute of the machine falls on both. */
async function besideBare(url: string): Promise<Figures & { bare: number }> {
  await load(url);
  const bare = await startBareServer(url);
  const ours: Figures[] = [];
  const theirs: Figures[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      theirs.push(await load(bare.url));
      ours.push(await load(url));
    }
  } finally {
    await bare.stop();
  }
  return { ...middle(ours), bare: middle(theirs).requestsPerSecond };
}
