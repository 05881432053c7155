import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsFor } from './spoiler-bars.ts';

test('there are as many bars as lines are withheld', () => {
  assert.deepEqual(barsFor(66 * 4 + 30), { lines: 5, last: 2 });
  assert.equal(barsFor(66 * 6).lines, 6);
});

test('a word is covered well enough to hold the button, a chapter does not fill the page', () => {
  assert.equal(barsFor(5).lines, 3);
  assert.equal(barsFor(20_000).lines, 12);
});

test('the last bar is never whole and never gone', () => {
  for (let characters = 0; characters < 500; characters++) {
    const { last } = barsFor(characters);
    assert.ok(last >= 1 && last <= 4);
  }
});
