import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOne, leftOf } from './rate-limit.ts';

const limit = { name: 'test', times: 2, minutes: 10 };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute));

test('the third in ten minutes has to wait for the first to be forgotten', () => {
  assert.equal(countOne(limit, 'wren', at(0)), null);
  assert.equal(countOne(limit, 'wren', at(4)), null);
  assert.deepEqual(countOne(limit, 'wren', at(5)), at(10));
  assert.equal(countOne(limit, 'wren', at(10)), null);
  assert.deepEqual(countOne(limit, 'wren', at(11)), at(14));
});

test('what is left is told without counting', () => {
  assert.deepEqual(leftOf(limit, 'juno', at(0)), { left: 2, next: null });
  countOne(limit, 'juno', at(0));
  for (const _ of [1, 2]) assert.deepEqual(leftOf(limit, 'juno', at(1)), { left: 1, next: at(10) });
});

test('people and purposes are counted each on their own', () => {
  assert.equal(countOne(limit, 'noor', at(5)), null);
  assert.equal(countOne({ ...limit, name: 'other' }, 'wren', at(11)), null);
});

test('who has not been here for the time of a limit is remembered no more', () => {
  const remembered = () => [
    ...(Reflect.get(globalThis, Symbol.for('marquee.rate-limits')) as Map<string, unknown>).keys(),
  ];
  const longer = { name: 'longer', times: 1, minutes: 60 };
  countOne(limit, 'theo', at(20));
  countOne(longer, 'theo', at(25));
  countOne(limit, 'sol', at(30));
  assert.deepEqual(remembered(), ['longer theo', 'test sol']);
  countOne(longer, 'juno', at(85));
  assert.deepEqual(remembered(), ['longer juno']);
});
