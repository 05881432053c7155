import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaOf, storyAt, storyPath } from './story.ts';

test('each kind has its area, and an area and a slug make an address', () => {
  assert.deepEqual(
    ['review', 'list', 'feature', 'news'].map((kind) => areaOf(kind as 'review')),
    ['reviews', 'lists', 'stories', 'stories'],
  );
  assert.equal(storyPath({ area: 'reviews', slug: 'her' }), '/reviews/her');
});

test('an address leads back to area and slug', () => {
  assert.deepEqual(storyAt('/reviews/her'), { area: 'reviews', slug: 'her' });
  assert.deepEqual(storyAt('/lists/top?comments=2#form'), { area: 'lists', slug: 'top' });
  for (const elsewhere of ['/', '/reviews', '/reviews/her/comments/1', '/sections/film', 'reviews/her']) {
    assert.equal(storyAt(elsewhere), undefined, elsewhere);
  }
});
