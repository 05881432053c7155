import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastPage, pageNumber, pagePath, pageWindow } from './pagination.ts';

test('a set fills whole pages, an empty one has a page too', () => {
  assert.deepEqual(
    [0, 1, 20, 21, 2420].map((total) => lastPage(total)),
    [1, 1, 1, 2, 121],
  );
});

test('an address without a page means the first', () => assert.equal(pageNumber(undefined), 1));

test('a page is written one way only', () => {
  assert.equal(pageNumber('7'), 7);
  for (const bad of ['', '0', '-1', '07', '1.5', '1e3', ' 2', 'two', '99999999', ['1', '2']])
    assert.equal(pageNumber(bad), undefined, String(bad));
});

test('the first page is the bare path', () => {
  assert.equal(pagePath('/reviews', 1), '/reviews');
  assert.equal(pagePath('/reviews', 2), '/reviews?page=2');
});

test('the window shows the ends, the page and its neighbours', () => {
  assert.deepEqual(pageWindow(7, 31), [1, null, 6, 7, 8, null, 31]);
  assert.deepEqual(pageWindow(1, 121), [1, 2, 3, null, 121]);
  assert.deepEqual(pageWindow(121, 121), [1, null, 119, 120, 121]);
  assert.deepEqual(pageWindow(1, 1), [1]);
  assert.deepEqual(pageWindow(2, 2), [1, 2]);
});

test('a gap of one page is filled with that page', () => {
  assert.deepEqual(pageWindow(4, 7), [1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(pageWindow(1, 5), [1, 2, 3, 4, 5]);
});
