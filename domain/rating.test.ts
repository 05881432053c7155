import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratingFigure, ratingSummary, wholePercents } from './rating.ts';

test('percents are whole and sum to a hundred, however the counts lie', () => {
  assert.deepEqual(wholePercents([1, 1, 1]), [34, 33, 33]);
  assert.deepEqual(wholePercents([2, 1, 0]), [67, 33, 0]);
  assert.deepEqual(wholePercents([0, 0]), [0, 0]);
  assert.deepEqual(wholePercents([199, 1]), [100, 0]);
  for (let round = 1; round < 400; round += 1) {
    const counts = Array.from({ length: 10 }, (_, at) => ((round * (at + 3) * 7919) % 101) + (at === 0 ? 1 : 0));
    const percents = wholePercents(counts);
    assert.equal(
      percents.reduce((sum, one) => sum + one, 0),
      100,
      String(counts),
    );
    const total = counts.reduce((sum, one) => sum + one, 0);
    percents.forEach((percent, at) => {
      assert.ok(Math.abs(percent - ((counts[at] ?? 0) * 100) / total) < 1, String(counts));
    });
  }
});

test('fewer than five ratings say nothing yet', () => {
  assert.equal(ratingSummary([]), undefined);
  assert.equal(ratingSummary([{ rating: 10, readers: 4 }]), undefined);
});

test('what readers say is their mean and how it lies', () => {
  const said = ratingSummary([
    { rating: 10, readers: 3 },
    { rating: 7, readers: 1 },
    { rating: 1, readers: 2 },
  ]);
  assert.equal(said?.total, 6);
  assert.equal(said?.mean, '3.3');
  assert.deepEqual(said?.bars[0], { rating: 10, label: '5', readers: 3, percent: 50, share: 100 });
  assert.deepEqual(
    said?.bars.map(({ percent }) => percent),
    [50, 0, 0, 17, 0, 0, 0, 0, 0, 33],
  );
});

test('a rating is read in stars', () => {
  assert.deepEqual([1, 2, 9, 10].map(ratingFigure), ['½', '1', '4½', '5']);
});
