import type { Counting } from './counting.ts';
import type { Crowd } from './crowd.ts';
import type { Decisions } from './decisions.ts';
import { LONG_DRAFT } from './long-draft.ts';
import type { Measurement, Row } from './measure.ts';
import type { Searching } from './search.ts';
import type { Streams } from './streams.ts';
import type { Typing } from './typing.ts';

export type Target = { what: string; wanted: string; measured: string; met: boolean };

/** What we want of it, on whatever machine it runs: ratios within one run where there is a ratio. */
export function targetsOf(measurements: Measurement[]): Target[] {
  const small = measurements[0];
  const large = measurements.at(-1);
  if (!small || !large) throw new RangeError('nothing was measured');
  const cached = row(large, 'review', 'cached');
  const ratio = cached.requestsPerSecond / (cached.bare ?? Number.NaN);
  const past = row(large, 'review', 'past the cache').requestsPerSecond;
  const memory = Math.max(...measurements.map((m) => m.memoryUnderLoadMb));
  return [
    target('cached review page beside a bare server', 0.7, ratio, 'at least'),
    target('review page past the cache, requests/s', 200, past, 'at least'),
    target('memory under load, MB', 450, memory, 'at most'),
    ...(small === large ? [] : growth(small, large)),
  ];
}

/**
 * How much longer a page takes in a publication many times as large. Of cached pages half a millisecond is the clock's
 * own grain, so for them the throughput says it: with as many connections always open, it is the mean time turned round.
 */
function growth(small: Measurement, large: Measurement): Target[] {
  const sizes = `${large.stories.toLocaleString('en')} to ${small.stories.toLocaleString('en')} stories`;
  return large.rows.map((grown) => {
    const before = row(small, grown.page, grown.how);
    const cached = grown.how === 'cached';
    const ratio = cached ? before.requestsPerSecond / grown.requestsPerSecond : grown.p50 / before.p50;
    return target(`${cached ? 'mean' : 'p50'} of ${grown.page}, ${grown.how}, ${sizes}`, 1.5, ratio, 'at most');
  });
}

/** What is still felt as one's own hand. */
export const typingTarget = ({ p95 }: Typing): Target =>
  target(`key to letter, p95 in ${LONG_DRAFT.toLocaleString('en')} words, ms`, 50, p95, 'at most');

/** Before it has been noticed, the next one is there. */
export const decisionsTarget = ({ waiting, p95 }: Decisions): Target =>
  target(`decision to next comment, p95 with ${waiting.toLocaleString('en')} waiting, ms`, 150, p95, 'at most');

/** Two thousand open pages are not to be felt by whoever posts, nor by the machine. */
export const liveTargets = (crowd: Crowd, { streams, kilobytesEach, deaf, ...posting }: Streams): Target[] => [
  target(`errors while a crowd talks for ${crowd.seconds} s`, 0, crowd.errors, 'at most'),
  target('numbers lost or doubled meanwhile', 0, crowd.wrongNumbers, 'at most'),
  target(`streams that missed something, of ${streams.toLocaleString('en')}`, 0, deaf, 'at most'),
  target('memory of a stream, kB', 40, kilobytesEach, 'at most'),
  target('p50 of posting with the streams beside without', 1.5, posting.withThem.p50 / posting.without.p50, 'at most'),
];

/** A reader is not to wait because we count them. */
export const countingTarget = ({ ratio }: Counting): Target =>
  target('cached review page, counted beside not counted', 0.95, ratio, 'at least');

export function printCounting({ counted, uncounted, pairs }: Counting) {
  const each = pairs.map((ratio) => ratio.toFixed(3)).join(', ');
  console.log(
    `\ncounted ${Math.round(counted.requestsPerSecond)}/s, not counted ${Math.round(uncounted.requestsPerSecond)}/s (${each})`,
  );
}

/** A page of results is there before anybody waits for it; how many stories there are is felt only where all are found. */
export function searchTargets(searching: Searching[]): Target[] {
  const [smallest, largest] = [searching[0]?.stories ?? 0, searching.at(-1)?.stories ?? 0];
  const p50 = (stories: number, asked: string) =>
    searching.find((one) => one.stories === stories && one.asked === asked)?.p50 ?? Number.NaN;
  const of = `in ${largest.toLocaleString('en')} stories`;
  const growth = p50(largest, 'one story') / p50(smallest, 'one story');
  return [
    target(`search for one story ${of}, p50 in ms`, 20, p50(largest, 'one story'), 'at most'),
    target(`search for what all say ${of}, p50 in ms`, 60, p50(largest, 'what all say'), 'at most'),
    ...(smallest === largest
      ? []
      : [target(`growth of the first from ${smallest.toLocaleString('en')}`, 3, growth, 'at most')]),
  ];
}

export function printSearching(searching: Searching[]) {
  console.log('\nSearching, in the process');
  console.table(
    searching.map(({ p50, p95, ...one }) => ({ ...one, 'p50 ms': p50.toFixed(1), 'p95 ms': p95.toFixed(1) })),
  );
}

export function printLive(crowd: Crowd, streams: Streams) {
  const ms = (figures: { p50: number; p99: number }) =>
    `p50 ${Math.round(figures.p50)} ms, p99 ${Math.round(figures.p99)} ms`;
  console.log(`\n50 who post and 500 who read, ${crowd.seconds} s: ${crowd.posts} comments, ${crowd.reads} pages`);
  console.log(`posting among them: ${ms(crowd)}; ${crowd.errors} errors, ${crowd.wrongNumbers} wrong numbers`);
  console.log(`${streams.streams.toLocaleString('en')} open streams: ${streams.kilobytesEach.toFixed(1)} kB each`);
  console.log(`posting without them: ${ms(streams.without)}; with them: ${ms(streams.withThem)}`);
}

function row({ rows }: Measurement, page: string, how: Row['how']): Row {
  const found = rows.find((candidate) => candidate.page === page && candidate.how === how);
  if (!found) throw new RangeError(`${page}, ${how} was not measured`);
  return found;
}

function target(what: string, limit: number, measured: number, sense: 'at least' | 'at most'): Target {
  const met = sense === 'at least' ? measured >= limit : measured <= limit;
  return { what, wanted: `${sense} ${limit}`, measured: measured.toFixed(measured < 10 ? 2 : 0), met };
}

export function printMeasurement({ stories, rows, weights, ...rest }: Measurement) {
  console.log(`\n${stories.toLocaleString('en')} stories`);
  console.table(
    rows.map((row) => ({
      page: row.page,
      how: row.how,
      'requests/s': Math.round(row.requestsPerSecond),
      'p50 ms': row.p50,
      'p99 ms': row.p99,
      bytes: row.bytes,
      errors: row.errors,
      'of bare': row.bare ? (row.requestsPerSecond / row.bare).toPrecision(2) : '',
    })),
  );
  console.log('Bytes on the wire, compressed, without pictures');
  console.table(weights);
  console.log(`comments posted: ${Math.round(rest.commentsPerSecond)}/s, each on disk when answered`);
  console.log(`first byte after a cold start: ${Math.round(rest.coldStartMs)} ms`);
  console.log(`memory: ${rest.memoryAtRestMb} MB at rest, ${rest.memoryUnderLoadMb} MB under load`);
}

export function printTyping({ keys, p50, p95, p99 }: Typing) {
  console.log(`typing, from key to letter: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms (${keys} keys)`);
}

export function printDecisions({ decisions, waiting, p50, p95, p99 }: Decisions) {
  const of = `${decisions} decisions, ${waiting.toLocaleString('en')} comments waiting`;
  console.log(`from a decision to the next comment: p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms (${of})`);
}

export function printTargets(targets: Target[]) {
  console.log('\nTargets');
  console.table(
    targets.map(({ what, wanted, measured, met }) => ({ what, wanted, measured, met: met ? 'yes' : 'NO' })),
  );
}
