import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreFigure } from './score.ts';
import { parseScore } from './score-input.ts';
import { scoreScales } from './score-scale.ts';

test('what a critic types is read as it is written', () => {
  for (const typed of ['4½', '4.5', '4,5', ' 4 ½ ', '4 1/2']) assert.equal(parseScore(typed, 'stars'), 90, typed);
  assert.equal(parseScore('½', 'stars'), 10);
  assert.equal(parseScore('8.5', 'ten'), 85);
  assert.equal(parseScore('86', 'hundred'), 86);
  for (const typed of ['B+', 'b +', 'B plus']) assert.equal(parseScore(typed, 'letter'), 78, typed);
  for (const typed of ['B−', 'B-', 'b minus']) assert.equal(parseScore(typed, 'letter'), 63, typed);
});

test('what is no score on the scale is refused', () => {
  for (const typed of ['', '5.5', '4.2', '-1', 'four', '1e1'])
    assert.equal(parseScore(typed, 'stars'), undefined, typed);
  assert.equal(parseScore('10.5', 'ten'), undefined);
  assert.equal(parseScore('101', 'hundred'), undefined);
  assert.equal(parseScore('85.5', 'hundred'), undefined);
  assert.equal(parseScore('E', 'letter'), undefined);
});

test('whatever is shown can be typed again', () => {
  for (const scale of scoreScales) {
    for (let score = 0; score <= 100; score++) {
      const shown = scoreFigure(score, scale);
      const typed = parseScore(shown, scale);
      assert.ok(typed !== undefined, `${shown} on ${scale}`);
      assert.equal(scoreFigure(typed, scale), shown);
    }
  }
});
