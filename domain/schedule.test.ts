import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextTry, untimelyFor } from './schedule.ts';

const now = new Date('2026-11-20T12:00:00Z');
const free = { embargoedUntil: null };
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

test('a story goes live at a time to come, not too far off, and not before its embargo ends', () => {
  assert.match(untimelyFor(free, now, now) ?? '', /has passed/);
  assert.match(untimelyFor(free, new Date('2206-11-20T12:00:00Z'), now) ?? '', /Is the year right/);
  assert.match(untimelyFor({ embargoedUntil: later(60) }, later(59), now) ?? '', /before its embargo ends/);
  assert.equal(untimelyFor({ embargoedUntil: later(60) }, later(60), now), undefined);
  assert.equal(untimelyFor(free, later(1), now), undefined);
});

test('a failure is tried again in 1, 2, 4 … minutes, and at least once an hour', () => {
  const pauses = [1, 2, 3, 6, 7, 20, 2_000].map(
    (failures) => (nextTry(failures, now).getTime() - now.getTime()) / 60_000,
  );
  assert.deepEqual(pauses, [1, 2, 4, 32, 60, 60, 60]);
});
