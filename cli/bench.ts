import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { newestMigration } from '#db/migrate.ts';
import { measureCounting } from './bench/counting.ts';
import { measureCrowd } from './bench/crowd.ts';
import { measureDecisions } from './bench/decisions.ts';
import { type Measurement, measure } from './bench/measure.ts';
import { makePublication } from './bench/publication.sqlite.ts';
import {
  countingTarget,
  decisionsTarget,
  liveTargets,
  printCounting,
  printDecisions,
  printLive,
  printMeasurement,
  printSearching,
  printTargets,
  printTyping,
  searchTargets,
  targetsOf,
  typingTarget,
} from './bench/report.ts';
import { measureSearch, type Searching } from './bench/search.ts';
import { measureStreams } from './bench/streams.ts';
import { measureTyping } from './bench/typing.ts';

/**
 * `npm run bench [stories …]`: makes publications of these sizes (kept in data/bench for the next run), measures each and
 * writes bench/latest.json. Takes some twenty minutes; `npm run build` first. `npm run bench typing` only measures what
 * a writer feels in a long story, and says it; `npm run bench decisions` what a moderator feels before a long list;
 * `npm run bench numbers` what counting reads costs a page from the cache;
 * `npm run bench live` what a story feels that everybody talks about, for a minute or for `seconds=5`;
 * `npm run bench search` what a reader waits for who searches.
 */
const SIZES = [1_000, 100_000];

const root = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const numbers = asked.map(Number).filter(Number.isInteger);
const seconds = Number(asked.find((word) => word.startsWith('seconds='))?.slice('seconds='.length) ?? 60);
const sizes = numbers.length > 0 ? numbers : SIZES;

function madeFolder(stories: number): string {
  const folder = join(root, 'data', 'bench', `${stories}-${newestMigration('sqlite')}`);
  if (existsSync(folder)) return folder;
  console.log(`Making ${stories.toLocaleString('en')} stories`);
  makePublication(folder, stories);
  return folder;
}

const [smallest = 0] = sizes;
/** Comments enough that a hundred thousand of them wait: fifty under each story. */
const DECIDED_ABOUT = 2_500;
if (asked.includes('decisions')) {
  const decisions = await measureDecisions(madeFolder(DECIDED_ABOUT));
  printDecisions(decisions);
  printTargets([decisionsTarget(decisions)]);
  process.exit();
}

async function measureLive() {
  const crowd = await measureCrowd(madeFolder(smallest), seconds);
  const streams = await measureStreams(madeFolder(smallest));
  printLive(crowd, streams);
  return { crowd, streams };
}

if (asked.includes('numbers')) {
  const counting = await measureCounting(madeFolder(smallest), smallest);
  printCounting(counting);
  printTargets([countingTarget(counting)]);
  process.exit();
}

if (asked.includes('live')) {
  const { crowd, streams } = await measureLive();
  printTargets(liveTargets(crowd, streams));
  process.exit();
}

async function measureSearching(): Promise<Searching[]> {
  const searching: Searching[] = [];
  for (const stories of sizes) searching.push(...(await measureSearch(madeFolder(stories), stories)));
  printSearching(searching);
  return searching;
}

if (asked.includes('search')) {
  printTargets(searchTargets(await measureSearching()));
  process.exit();
}

const typing = await measureTyping(madeFolder(smallest), smallest);
printTyping(typing);
if (asked.includes('typing')) {
  printTargets([typingTarget(typing)]);
  process.exit();
}

const live = await measureLive();
const counting = await measureCounting(madeFolder(smallest), smallest);
printCounting(counting);
const measurements: Measurement[] = [];
for (const stories of sizes) {
  const measurement = await measure(madeFolder(stories), stories, (line) => console.log(`  ${line}`));
  printMeasurement(measurement);
  measurements.push(measurement);
}

const decisions = await measureDecisions(madeFolder(DECIDED_ABOUT));
printDecisions(decisions);

const searching = await measureSearching();

const targets = [
  ...targetsOf(measurements),
  typingTarget(typing),
  ...liveTargets(live.crowd, live.streams),
  decisionsTarget(decisions),
  countingTarget(counting),
  ...searchTargets(searching),
];
printTargets(targets);
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? 'unknown' };
mkdirSync(join(root, 'bench'), { recursive: true });
writeFileSync(
  join(root, 'bench', 'latest.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, measurements, typing, live, decisions, counting, searching, targets }, null, 2)}\n`,
);
