import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movements, movementWords } from './list-movement.ts';

const list = (...works: (number | [number])[]) =>
  works.map((work) =>
    typeof work === 'number' ? { workId: work, blurb: '' } : { workId: work[0], blurb: '', tied: true as const },
  );

test('each work says where it stood, with ties counted as they were', () => {
  const moves = movements(list(4, 1, 2, 3), list(1, 2, [3]));
  assert.deepEqual(
    [...moves],
    [
      [4, 'new'],
      [1, { was: 1 }],
      [2, { was: 2 }],
      [3, { was: 2 }],
    ],
  );
});

test('in words: was 7, new, and nothing for what stayed', () => {
  assert.equal(movementWords(3, { was: 7 }), 'was 7');
  assert.equal(movementWords(3, 'new'), 'new');
  assert.equal(movementWords(3, { was: 3 }), undefined);
});
