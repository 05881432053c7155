import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handleStart } from './found-handle.ts';

test('what is typed after an @ is taken as the beginning of a handle, whatever its case and accents', () => {
  assert.equal(handleStart('Wr'), 'wr');
  assert.equal(handleStart('amélie-'), 'amelie-');
});

test('what no handle begins with is not looked for', () => {
  for (const typed of [null, '', '-', '%', 'a_b', 'a b', 'w'.repeat(60)]) assert.equal(handleStart(typed), undefined);
});
