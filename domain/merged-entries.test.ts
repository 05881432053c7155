import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLURB_MAX } from './list-entries.ts';
import { mergedEntries, overlongTogether } from './merged-entries.ts';

const entry = (workId: number, blurb = '', tied = false) => ({
  workId,
  blurb,
  ...(tied ? { tied: true as const } : {}),
});

test('the other work takes the place', () => {
  assert.deepEqual(mergedEntries([entry(1), entry(2, 'two')], 2, 9), [entry(1), entry(9, 'two')]);
  assert.deepEqual(mergedEntries([entry(1)], 2, 9), [entry(1)]);
});

test('where both stood, the higher one stays with what was said of both', () => {
  assert.deepEqual(mergedEntries([entry(2, 'a'), entry(1), entry(9, 'b')], 2, 9), [entry(9, 'a\n\nb'), entry(1)]);
  assert.deepEqual(mergedEntries([entry(9, 'a'), entry(2, 'a')], 2, 9), [entry(9, 'a')]);
});

test('a tie with the place that falls away is a tie no longer, and the first ties with nobody', () => {
  assert.deepEqual(mergedEntries([entry(9), entry(2), entry(3, '', true)], 2, 9), [entry(9), entry(3)]);
  assert.deepEqual(mergedEntries([entry(9), entry(2, '', true), entry(3, '', true)], 2, 9), [
    entry(9),
    entry(3, '', true),
  ]);
});

test('what is said of both is too long where it fits in no one place', () => {
  const [half, rest] = ['a'.repeat(BLURB_MAX - 100), 'b'.repeat(98)];
  assert.equal(overlongTogether([entry(2, half), entry(9, rest)], 2, 9), undefined);
  assert.equal(overlongTogether([entry(9, half), entry(2, `${rest}b`)], 2, 9), BLURB_MAX + 1);
  assert.equal(overlongTogether([entry(9, half), entry(2, half)], 2, 9), undefined, 'the same is said once');
  assert.equal(overlongTogether([entry(2, `${half}${half}`)], 2, 9), undefined, 'it is on the list alone');
});
