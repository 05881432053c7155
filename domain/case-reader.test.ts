import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeFirst, READING_AGAIN_MS, READING_MS } from './case-reader.ts';

test('what somebody else is reading comes after what nobody has, or the viewer', () => {
  const readers = new Map([
    [1, { id: 7, name: 'Sol' }],
    [3, { id: 9, name: 'Maren' }],
    [4, { id: 7, name: 'Sol' }],
  ]);
  const readerOf = (id: number) => readers.get(id);
  assert.deepEqual(freeFirst([1, 2, 3, 4, 5], readerOf, 9), [2, 3, 5, 1, 4]);
  assert.deepEqual(
    freeFirst([1, 2, 3], () => undefined, 9),
    [1, 2, 3],
  );
});

test('whoever reads on is not taken for gone when one word of it gets lost', () => {
  assert.ok(2 * READING_AGAIN_MS < READING_MS);
});
