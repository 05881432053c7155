import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreChoices } from './score-choices.ts';

const figures = (scale: Parameters<typeof scoreChoices>[0]) => scoreChoices(scale).map(({ figure }) => figure);

test('five stars are given in halves', () => {
  assert.deepEqual(figures('stars'), ['½', '1', '1½', '2', '2½', '3', '3½', '4', '4½', '5']);
  assert.deepEqual(scoreChoices('stars').at(-2), { score: 90, figure: '4½', spoken: '4½ out of 5 stars' });
});

test('ten in halves, letters as letters, a hundred is typed', () => {
  assert.equal(figures('ten').length, 20);
  assert.deepEqual([figures('letter')[0], figures('letter').at(-1)], ['F', 'A+']);
  assert.deepEqual(figures('hundred'), []);
});
