import assert from 'node:assert/strict';
import { test } from 'node:test';
import { same } from './same.ts';

test('the order of keys does not matter, the order of a list does', () => {
  assert.ok(same({ a: 1, b: [{ c: 2, d: null }] }, { b: [{ d: null, c: 2 }], a: 1 }));
  assert.ok(!same([1, 2], [2, 1]));
});

test('a missing key is not a key that holds nothing', () => {
  assert.ok(!same({ a: undefined }, { b: undefined }));
  assert.ok(!same({ a: 1 }, { a: 1, b: 2 }));
  assert.ok(!same([], {}));
  assert.ok(!same(null, {}));
});
