import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreSpread } from './score-spread.ts';

test('stars lie in ten bars of halves, the longest is a hundred wide', () => {
  const spread = scoreSpread('stars', [
    { score: 90, reviews: 2 },
    { score: 86, reviews: 2 },
    { score: 60, reviews: 1 },
  ]);
  assert.equal(spread?.bars.length, 10);
  assert.deepEqual(spread?.bars[1], { label: '4½', reviews: 4, share: 100 });
  assert.deepEqual(spread?.bars[4], { label: '3', reviews: 1, share: 25 });
  assert.equal(spread?.reviews, 5);
  assert.equal(spread?.mean, '4.1');
});

test('a zero has its bar only when it was given', () => {
  assert.equal(scoreSpread('stars', [{ score: 0, reviews: 1 }])?.bars.at(-1)?.label, '0');
});

test('every score of a scale falls into one bar', () => {
  const all = Array.from({ length: 101 }, (_, score) => ({ score, reviews: 1 }));
  for (const scale of ['stars', 'ten', 'hundred', 'letter'] as const) {
    const spread = scoreSpread(scale, all);
    assert.equal(
      spread?.bars.reduce((sum, bar) => sum + bar.reviews, 0),
      101,
      scale,
    );
  }
  assert.equal(scoreSpread('letter', all)?.mean, 'C');
  assert.equal(scoreSpread('ten', all)?.bars[1]?.label, '9 to 9.5');
  assert.equal(scoreSpread('hundred', all)?.bars[0]?.reviews, 11);
});

test('without scores there is no spread', () => assert.equal(scoreSpread('stars', []), undefined));
