import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorIn, commentPath, commentPermalink, commentsPath, readWishes, wishQuery } from './comment-address.ts';

test('page 1 is the address of the story', () => {
  assert.equal(commentsPath('/reviews/her', 1), '/reviews/her');
  assert.equal(commentsPath('/reviews/her', 2), '/reviews/her?comments=2');
  assert.equal(commentPath('/reviews/her', 1, 12), '/reviews/her#c12');
  assert.equal(commentPath('/reviews/her', 2, 62), '/reviews/her?comments=2#c62');
  assert.equal(commentPermalink('/reviews/her', 12), '/reviews/her/comments/12');
});

test('another view of the thread has its own pages', () => {
  assert.equal(commentsPath('/reviews/her', 1, 'newest'), '/reviews/her?order=newest');
  assert.equal(commentsPath('/reviews/her', 2, 'staff'), '/reviews/her?only=staff&comments=2');
  assert.equal(commentPath('/reviews/her', 1, 12, 'liked'), '/reviews/her?order=liked#c12');
});

test('a comment has an anchor in the thread and another one above it', () => {
  assert.deepEqual([anchorIn('thread', 12), anchorIn('featured', 12)], ['c12', 'featured-12']);
});

test('a wish is written into the address and read from it', () => {
  assert.equal(wishQuery({ page: 1, view: 'oldest' }, 'reply', 12), '?reply=12');
  assert.equal(wishQuery({ page: 2, view: 'oldest' }, 'edit', 62), '?comments=2&edit=62');
  assert.equal(wishQuery({ page: 2, view: 'newest' }, 'edit', 62), '?order=newest&comments=2&edit=62');
  assert.deepEqual(readWishes({ comments: '2', edit: '62' }), { edit: 62 });
  assert.deepEqual(readWishes({ reply: 'x', edit: ['1', '2'], remove: '-1' }), {});
});
