import assert from 'node:assert/strict';
import { test } from 'node:test';
import { halvesOf, nearestWords, partsOf, slipsBetween } from './likely-word.ts';

test('a word has each three letters, and its ends told apart', () => {
  assert.deepEqual(partsOf('her'), ['  h', ' he', 'her', 'er ']);
  assert.deepEqual(partsOf('a'), ['  a', ' a ']);
  assert.deepEqual(partsOf('aaaa'), ['  a', ' aa', 'aaa', 'aa ']);
});

test('letters left out, put in, mistaken or swapped are one slip each', () => {
  for (const typed of ['lighthose', 'lighthoouse', 'lighthousr', 'lihgthouse'])
    assert.equal(slipsBetween(typed, 'lighthouse'), 1, typed);
  assert.equal(slipsBetween('', 'abc'), 3);
  assert.equal(slipsBetween('abc', ''), 3);
  assert.equal(slipsBetween('same', 'same'), 0);
  assert.equal(slipsBetween('kitten', 'sitting'), 3);
});

test('the nearest word was meant, and what is too far off was not', () => {
  assert.deepEqual(nearestWords('lihgthouse', ['lightroom', 'lighthouses', 'lighthouse']), [
    'lighthouse',
    'lighthouses',
  ]);
  assert.deepEqual(nearestWords('hre', ['her', 'hers', 'horse']), ['her']);
  assert.deepEqual(nearestWords('ab', ['abc', 'aa']), [], 'too short to be mistaken');
  assert.deepEqual(nearestWords('lighthouse', ['lighthouse']), [], 'itself is no guess');
});

test('a word can be two that were written as one', () => {
  assert.deepEqual(halvesOf('lighthouse').at(2), ['light', 'house']);
  assert.deepEqual(halvesOf('short'), []);
});
