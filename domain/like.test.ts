import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canBeLiked, likesInWords } from './like.ts';

test('what everybody can read and somebody else said can be liked', () => {
  assert.equal(canBeLiked({ own: false, state: 'visible' }), true);
  assert.equal(canBeLiked({ own: true, state: 'visible' }), false);
  assert.equal(canBeLiked({ own: false, state: 'held' }), false);
  assert.equal(canBeLiked({ own: false, state: 'removed' }), false);
});

test('likes are counted in words', () => {
  assert.deepEqual([0, 1, 3, 1204].map(likesInWords), ['0 likes', '1 like', '3 likes', '1,204 likes']);
});
