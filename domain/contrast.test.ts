import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, isHex, luminance, nearestWith, toward } from './contrast.ts';

test('black and white are as far apart as colours are, and a colour from itself not at all', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#000000'), 21);
  assert.equal(contrast('#a1142b', '#a1142b'), 1);
});

/** Published examples of the formula. */
const known: [one: string, other: string, ratio: number][] = [
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4.0],
  ['#0000ff', '#ffffff', 8.59],
];
for (const [one, other, ratio] of known) {
  test(`${one} on ${other} has ${ratio}`, () => {
    assert.equal(Math.round(contrast(one, other) * 100) / 100, ratio);
  });
}

test('luminance goes from black to white', () => {
  assert.deepEqual([luminance('#000000'), luminance('#ffffff')], [0, 1]);
});

test('a colour is six figures', () => {
  assert.deepEqual(['#a1142b', '#A1142B', '#fff', 'red', '#a1142b '].map(isHex), [true, false, false, false, false]);
});

test('the way from one colour to another has both at its ends', () => {
  assert.deepEqual([toward('#102030', '#ffffff', 0), toward('#102030', '#ffffff', 1)], ['#102030', '#ffffff']);
  assert.equal(toward('#000000', '#ffffff', 0.5), '#808080');
  const way = (share: number) => toward('#000000', '#ffffff', share);
  assert.equal(
    nearestWith(way, () => true),
    '#000000',
  );
  assert.equal(
    nearestWith(way, () => false),
    '#ffffff',
  );
});
