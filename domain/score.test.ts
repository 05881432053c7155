import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratingOf, scoreFigure, spokenScore, starsOf } from './score.ts';

test('stars come in halves', () => {
  assert.deepEqual([0, 10, 50, 90, 100].map(starsOf), [0, 0.5, 2.5, 4.5, 5]);
  assert.deepEqual(
    [0, 10, 60, 90].map((score) => scoreFigure(score, 'stars')),
    ['0', '½', '3', '4½'],
  );
});

test('each scale has its own figure for the same score', () => {
  assert.equal(scoreFigure(85, 'ten'), '8.5');
  assert.equal(scoreFigure(86, 'hundred'), '86');
  assert.equal(scoreFigure(80, 'letter'), 'B+');
  assert.equal(scoreFigure(0, 'letter'), 'F');
});

test('a score can be read out', () => {
  assert.equal(spokenScore(90, 'stars'), '4½ out of 5 stars');
  assert.equal(spokenScore(85, 'ten'), '8.5 out of 10');
  assert.equal(spokenScore(80, 'letter'), 'B plus, on our letters, A to F');
});

test('a rating says the ends of its scale', () => {
  assert.deepEqual(ratingOf(90, 'stars'), { value: 4.5, best: 5, worst: 0 });
  assert.deepEqual(ratingOf(85, 'ten'), { value: 8.5, best: 10, worst: 0 });
  assert.deepEqual(ratingOf(86, 'letter'), { value: 86, best: 100, worst: 0 });
});
