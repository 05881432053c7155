import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureOf, LETTER_LEASE_MS, letterPause, nextAttempt, SENDING_MS, triedUntil } from './outbox.ts';

const now = new Date('2026-02-01T10:00:00Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const down = { problem: 'Connection refused', forGood: false };

test('the pause doubles, and is never longer than an hour', () => {
  assert.deepEqual(
    [1, 2, 3, 6, 7, 70].map((failures) => letterPause(failures) / 60_000),
    [1, 2, 4, 32, 60, 60],
  );
});

test('a letter is tried as long as it is of use', () => {
  assert.deepEqual(nextAttempt(1, triedUntil(now), down, now), inMinutes(1));
  assert.deepEqual(nextAttempt(3, inMinutes(5), down, now), inMinutes(4));
  assert.equal(nextAttempt(3, inMinutes(4), down, now), null);
  assert.equal(nextAttempt(1, triedUntil(now), { ...down, forGood: true }, now), null);
});

test('only a mailbox that is not there is a failure for good', () => {
  const refused = (command: string, responseCode: number) =>
    failureOf(Object.assign(new Error('Refused'), { command, responseCode }));
  assert.deepEqual(refused('RCPT TO', 550), { problem: 'Refused', forGood: true });
  assert.equal(refused('RCPT TO', 450).forGood, false);
  assert.equal(refused('MAIL FROM', 550).forGood, false);
  assert.equal(refused('AUTH PLAIN', 535).forGood, false);
  assert.deepEqual(failureOf(new Error('connect ECONNREFUSED')), { problem: 'connect ECONNREFUSED', forGood: false });
});

test('no other process takes a letter that is still being sent', () => {
  assert.ok(LETTER_LEASE_MS > SENDING_MS);
});
