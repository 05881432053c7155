import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentPath, commentPermalink, commentsPath, readWishes, wishQuery } from './comment-address.ts';

test('page 1 is the address of the story', () => {
  assert.equal(commentsPath('/reviews/her', 1), '/reviews/her');
  assert.equal(commentsPath('/reviews/her', 2), '/reviews/her?comments=2');
  assert.equal(commentPath('/reviews/her', 1, 12), '/reviews/her#c12');
  assert.equal(commentPath('/reviews/her', 2, 62), '/reviews/her?comments=2#c62');
  assert.equal(commentPermalink('/reviews/her', 12), '/reviews/her/comments/12');
});

test('a wish is written into the address and read from it', () => {
  assert.equal(wishQuery(1, 'reply', 12), '?reply=12');
  assert.equal(wishQuery(2, 'edit', 62), '?comments=2&edit=62');
  assert.deepEqual(readWishes({ comments: '2', edit: '62' }), { edit: 62 });
  assert.deepEqual(readWishes({ reply: 'x', edit: ['1', '2'], remove: '-1' }), {});
});
