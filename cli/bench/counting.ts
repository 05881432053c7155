import { type Figures, load, middle } from './load.ts';
import { type Running, startMarquee } from './processes.ts';
import { measuredStory } from './publication.sqlite.ts';

/** What counting costs the cached page: requests per second of two servers on the same data, one that counts and one that does not. */
export type Counting = { counted: Figures; uncounted: Figures; ratio: number; pairs: number[] };

const PAIRS = 7;
/** A browser that comes from somewhere: only such a one is counted. */
const BROWSER = {
  'user-agent':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  referer: 'https://films.example/threads/7',
};

/** In turn, each pair the other way round, so that a slow minute of the machine falls on both. The pair in the middle counts. */
export async function measureCounting(data: string, stories: number): Promise<Counting> {
  const path = `/reviews/story-${measuredStory(stories)}`;
  const counting = await startMarquee(data, path);
  const silent = await startMarquee(data, path, { MARQUEE_NUMBERS: '0' });
  const run = ({ url }: Running) => load(url + path, BROWSER);
  const [counted, uncounted]: [Figures[], Figures[]] = [[], []];
  try {
    // Warm, and compressed hard.
    await run(counting);
    await run(silent);
    for (let pair = 0; pair < PAIRS; pair++) {
      if (pair % 2 === 0) counted.push(await run(counting));
      uncounted.push(await run(silent));
      if (pair % 2 === 1) counted.push(await run(counting));
    }
  } finally {
    await counting.stop();
    await silent.stop();
  }
  const pairs = counted.map(
    ({ requestsPerSecond }, at) => requestsPerSecond / (uncounted[at]?.requestsPerSecond ?? Number.NaN),
  );
  const ratio = pairs.toSorted((a, b) => a - b)[Math.floor(PAIRS / 2)] ?? Number.NaN;
  return { counted: middle(counted), uncounted: middle(uncounted), ratio, pairs };
}
