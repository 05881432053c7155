import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ASK_AGAIN_MS, HOLD_MS, held, heldByAnother, holdNow } from './story-hold.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 14, 0, seconds));
const [ines, maren] = [
  { id: 1, name: 'Ines Okafor' },
  { id: 2, name: 'Maren Holt' },
];
const hers = held(undefined, { holder: ines, page: 'one' }, at(0));

test('a hold keeps others out for 150 seconds, and no longer', () => {
  assert.equal(HOLD_MS, 150_000);
  assert.equal(heldByAnother(hers, maren.id, at(149))?.holder, ines);
  assert.equal(heldByAnother(hers, maren.id, at(150)), undefined);
  assert.equal(holdNow(hers, at(150)), undefined);
});

test('nobody is kept out by a page of their own', () => {
  assert.equal(heldByAnother(hers, ines.id, at(1)), undefined);
});

test('who writes on has had it since they began', () => {
  const later = held(hers, { holder: ines, page: 'two' }, at(100));
  assert.deepEqual([later.since, later.until, later.page], [at(0), at(250), 'two']);
});

test('who takes over, or comes back after a break, has it from now', () => {
  assert.deepEqual(held(hers, { holder: maren, page: 'x' }, at(20)).since, at(20));
  assert.deepEqual(held(hers, { holder: ines, page: 'one' }, at(200)).since, at(200));
});

test('several renewals may get lost before the story is free', () => {
  assert.ok(ASK_AGAIN_MS * 5 < HOLD_MS);
});
