import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsTag, retagged } from './retag.ts';

test('a tag is renamed where it stands, however it was spelled', () => {
  assert.deepEqual(retagged(['a', 'Sea Stories', 'b'], 'sea-stories', 'Ships'), ['a', 'Ships', 'b']);
  assert.deepEqual(retagged(['a', 'b'], 'c', 'd'), ['a', 'b']);
});

test('a story that had both has it once; one that is taken away is gone', () => {
  assert.deepEqual(retagged(['ships', 'sea', 'b'], 'sea', 'Ships'), ['ships', 'b']);
  assert.deepEqual(retagged(['sea', 'b', 'Sea'], 'sea', undefined), ['b']);
});

test('a set of tags holds a tag in any spelling of it', () => {
  assert.equal(holdsTag(['a', 'Séa stories'], 'sea-stories'), true);
  assert.equal(holdsTag(['a', 'Sea'], 'sea-stories'), false);
});
