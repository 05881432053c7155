import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closesAt, newCommentRules, watchedIn, watchedWords } from './comment-rules.ts';

test('words are read from between commas and from lines, each once', () => {
  assert.deepEqual(watchedWords('Free Streams, dm me,\nfree streams\n,'), ['free streams', 'dm me']);
});

test('a phrase is found whatever stands between its words, and only as whole words', () => {
  assert.equal(watchedIn('Get FREE... strêams now', ['free streams']), 'free streams');
  assert.equal(watchedIn('A grape', ['ape']), undefined);
  assert.equal(watchedIn('Anything', []), undefined);
});

test('a thread closes so many days after publication, or never', () => {
  const at = new Date('2026-11-24T12:00:00Z');
  assert.equal(closesAt(newCommentRules, at), null);
  assert.deepEqual(closesAt({ ...newCommentRules, threadsCloseAfter: 30 }, at), new Date('2026-12-24T12:00:00Z'));
});
