import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FAILURES_OF_ACCOUNT, pauseAfter, wrongPassword } from './sign-in-throttle.ts';

const now = new Date('2026-11-20T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const pause = (...minutes: number[]) => pauseAfter(minutes.map(ago), FAILURES_OF_ACCOUNT, now);

test('four failures do not slow anybody down', () => {
  assert.equal(pause(4, 3, 2, 1), null);
});

test('after the fifth the next try is welcome ten minutes later', () => {
  assert.deepEqual(pause(6, 5, 4, 3, 2), new Date(now.getTime() + 8 * 60_000));
  assert.equal(pause(14, 13, 12, 11, 10), null);
});

test('one more failure after the pause shuts the door again', () => {
  assert.ok(pause(14, 13, 12, 11, 0));
});

test('what is a quarter of an hour old does not count', () => {
  assert.equal(pause(15, 4, 3, 2, 1), null);
});

test('the sentence says how many tries are left', () => {
  assert.match(wrongPassword(4), /Four tries left before a ten-minute pause/);
  assert.match(wrongPassword(1), /One try left/);
  assert.match(wrongPassword(0), /Wait ten minutes/);
});
