import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpen, noneOpen, openedAddress, readOpenSpoilers } from './open-spoilers.ts';

test('an address opens nothing, some or all', () => {
  assert.equal(readOpenSpoilers(undefined), noneOpen);
  assert.equal(readOpenSpoilers('all'), 'all');
  assert.deepEqual(readOpenSpoilers('2.c14'), new Set(['2', 'c14']));
  assert.ok(isOpen('all', '7'));
  assert.ok(isOpen(new Set(['c14']), 'c14'));
  assert.ok(!isOpen(new Set(['c14']), '14'));
});

test('what no link of ours says is no wish', () => {
  for (const asked of ['', '0', '2,3', 'c', 'c01', 'ALL', '1.', ['1', '2'], Array(31).fill('1').join('.')]) {
    assert.equal(readOpenSpoilers(asked), undefined, String(asked));
  }
});

test('what is open stays open when another is asked for', () => {
  assert.equal(openedAddress('/reviews/her', noneOpen, '2'), '/reviews/her?spoiler=2');
  assert.equal(openedAddress('/reviews/her', new Set(['2']), 'c14'), '/reviews/her?spoiler=2.c14');
  assert.equal(openedAddress('/reviews/her', new Set(['2']), '2'), '/reviews/her?spoiler=2');
  assert.equal(openedAddress('/reviews/her?comments=2', noneOpen, 'all'), '/reviews/her?comments=2&spoiler=all');
  const many = new Set(Array.from({ length: 30 }, (_, at) => `${at + 1}`));
  assert.equal(openedAddress('/a', many, '31'), '/a?spoiler=all');
});
