import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPage } from './page.ts';

const even = (row: number) => row % 2 === 0;

test('a page ends with the last thing that fits, and the next goes on after it', () => {
  assert.deepEqual(cutPage([1, 2, 3, 4, 5, 6], even, 2, 6), { wanted: [2, 4], last: 4 });
});

test('where all was looked at there is no next page', () => {
  assert.deepEqual(cutPage([1, 2, 3, 4], even, 2, 6), { wanted: [2, 4], last: undefined });
  assert.deepEqual(cutPage([], even, 2, 6), { wanted: [], last: undefined });
});

test('where enough was looked at a page ends short, after the last that was', () => {
  assert.deepEqual(cutPage([1, 2, 3, 5], even, 2, 4), { wanted: [2], last: 5 });
});
