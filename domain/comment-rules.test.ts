import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canBeLookedFor, closesAt, newCommentRules, threadRules, wordsIn } from './comment-rules.ts';

test('words are read from between commas and from lines, each once', () => {
  assert.deepEqual(wordsIn('Free Streams, dm me,\nfree streams\n,'), ['free streams', 'dm me']);
});

test('what has no two letters is not looked for', () => {
  assert.deepEqual(['dm', '88', 'c++', ':)', 'a'].map(canBeLookedFor), [true, true, false, false, false]);
});

test('a thread closes so many days after publication, or never', () => {
  const at = new Date('2026-11-24T12:00:00Z');
  assert.equal(closesAt(newCommentRules, at), null);
  assert.deepEqual(closesAt({ ...newCommentRules, threadsCloseAfter: 30 }, at), new Date('2026-12-24T12:00:00Z'));
});

test('of what a story and the house ask for, the stricter counts', () => {
  const [easy, strict] = [
    { holdComments: false, slowSeconds: 30 },
    { holdComments: true, slowSeconds: 60 },
  ];
  assert.deepEqual(threadRules(easy, strict), strict);
  assert.deepEqual(threadRules(strict, easy), strict);
  assert.deepEqual(threadRules(easy, { ...easy, slowSeconds: 0 }), easy);
});
