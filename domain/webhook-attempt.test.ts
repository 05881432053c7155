import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answerShown,
  askedPause,
  attemptInWords,
  FAILING_FOR_MS,
  hasArrived,
  isGivenUp,
  nextPost,
  PAUSE_MOST_MS,
  toldUntil,
} from './webhook-attempt.ts';

const now = new Date('2026-11-20T12:00:00Z');
const MINUTE = 60_000;
const attempt = (status: number | null, pauseMs = 0) => ({ status, answer: '', durationMs: 9, pauseMs });
const pauseAfter = (tries: number, pauseMs = 0) =>
  ((nextPost(tries, toldUntil(now), attempt(503, pauseMs), now)?.getTime() ?? 0) - now.getTime()) / MINUTE;

test('only an answer of two hundred and something is one', () => {
  assert.deepEqual(
    [200, 204, 299, 199, 301, 404, 500, null].map((status) => hasArrived({ status })),
    [...[true, true, true], ...[false, false, false, false, false]],
  );
});

test('what failed is tried again after pauses that grow, or that were asked for, for three days', () => {
  assert.deepEqual(
    [1, 2, 3, 7, 50].map((tries) => pauseAfter(tries)),
    [1, 2, 4, 60, 60],
  );
  assert.equal(pauseAfter(1, 5 * MINUTE), 5);
  assert.equal(pauseAfter(7, 5 * MINUTE), 60);
  assert.equal(nextPost(9, new Date(now.getTime() + 60 * MINUTE), attempt(503), now), null);
  assert.equal(nextPost(1, new Date(now.getTime() + 5 * MINUTE), attempt(503, 5 * MINUTE), now), null);
  assert.equal(nextPost(1, toldUntil(now), attempt(410), now), null, 'who is gone is not asked again');
});

test('a receiver is given up after two days in which nothing arrived, or when it says so', () => {
  const since = (ms: number) => new Date(now.getTime() - ms);
  assert.equal(isGivenUp(since(FAILING_FOR_MS - 1), attempt(500), now), false);
  assert.equal(isGivenUp(since(FAILING_FOR_MS), attempt(null), now), true);
  assert.equal(isGivenUp(now, attempt(410), now), true);
});

test('how long a receiver asks to be left alone is read in both forms', () => {
  assert.equal(askedPause('120', now), 120_000);
  assert.equal(askedPause('Fri, 20 Nov 2026 12:03:00 GMT', now), 180_000);
  for (const said of [undefined, '', 'soon', '-5', 'Fri, 20 Nov 2026 11:00:00 GMT', '9'.repeat(40)])
    assert.equal(askedPause(said, now), 0, String(said));
  for (const long of ['999999', 'Fri, 27 Nov 2026 12:00:00 GMT'])
    assert.equal(askedPause(long, now), PAUSE_MOST_MS, 'and then asked again');
});

test('an answer is shown as one line that any database keeps', () => {
  assert.equal(answerShown(' <p>\r\n\tNo\u0000pe.</p>\ud800 '), '<p> No pe.</p>\ufffd');
  assert.equal(answerShown('x'.repeat(400)).length, 301);
  assert.equal(attemptInWords({ status: 503, answer: 'Busy.' }), 'It answered 503: Busy.');
  assert.equal(attemptInWords({ status: 204, answer: '' }), 'It answered 204.');
  assert.equal(attemptInWords({ status: null, answer: 'It is not there.' }), 'It is not there.');
});
