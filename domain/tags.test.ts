import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TAGS_MAX, tagsOf } from './tags.ts';

test('tags stand between commas, each once whatever its case and accents', () => {
  assert.deepEqual(tagsOf(' westerns,  first   features,,Westerns, café, cafe '), {
    tags: ['westerns', 'first features', 'café'],
  });
  assert.deepEqual(tagsOf('Sci-Fi, sci fi, R & B, r and b'), { tags: ['Sci-Fi', 'R & B'] }, 'one address is one tag');
  assert.deepEqual(tagsOf(''), { tags: [] });
});

// In quadratic time this would take minutes.
test('a hundred thousand tags are refused', () => {
  assert.match(tagsOf(Array.from({ length: 100_000 }, (_, n) => `t${n}`).join()).refusal ?? '', /100000 tags/);
});

test('what cannot be a tag is named', () => {
  assert.match(tagsOf('fine, !!!').refusal ?? '', /“!!!” needs a letter/);
  assert.match(tagsOf('x'.repeat(41)).refusal ?? '', /41 characters; 40 fit/);
  assert.match(tagsOf(Array.from({ length: TAGS_MAX + 1 }, (_, n) => `t${n}`).join()).refusal ?? '', /13 tags; 12/);
});
