import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftAllowed, nextAllowed } from './rate-limit.ts';

const limit = { name: 'letters', times: 2, minutes: 10 };
const at = (time: string) => new Date(`2026-11-20T${time}Z`);

test('below the limit the next one is welcome now', () => {
  assert.equal(nextAllowed(limit, [], at('12:00:00')), null);
  assert.equal(nextAllowed(limit, [at('11:59:00')], at('12:00:00')), null);
});

test('at the limit the next one is welcome when the oldest that counts has left the window', () => {
  assert.deepEqual(nextAllowed(limit, [at('11:55:00'), at('11:59:00')], at('12:00:00')), at('12:05:00'));
  assert.deepEqual(
    nextAllowed(limit, [at('11:51:00'), at('11:55:00'), at('11:59:00')], at('12:00:00')),
    at('12:05:00'),
    'one that slipped in before the two does not lengthen the wait',
  );
});

test('what is older than the window does not count', () => {
  assert.equal(nextAllowed(limit, [at('11:49:00'), at('11:50:00'), at('11:59:00')], at('12:00:00')), null);
});

test('what is left grows when the oldest that counts has left the window', () => {
  assert.deepEqual(leftAllowed(limit, [], at('12:00:00')), { left: 2, next: null });
  assert.deepEqual(leftAllowed(limit, [at('11:49:00'), at('11:59:00')], at('12:00:00')), {
    left: 1,
    next: at('12:09:00'),
  });
  assert.deepEqual(leftAllowed(limit, [at('11:55:00'), at('11:59:00')], at('12:00:00')), {
    left: 0,
    next: at('12:05:00'),
  });
});
