import assert from 'node:assert/strict';
import { test } from 'node:test';
import { livePath, liveState, storyOfLivePath } from './live.ts';

test('an address names a story, and nothing else does', () => {
  assert.equal(storyOfLivePath(livePath(12)), 12);
  for (const path of ['/live/', '/live/0', '/live/012', '/live/1e3', '/live/12/', '/live/99999999999', '/lives/1'])
    assert.equal(storyOfLivePath(path), undefined, path);
});

test('what is told are numbers, each with that of its conversation', () => {
  const latest = [
    { number: 45, under: 12 },
    { number: 46, under: null },
  ];
  assert.deepEqual(liveState(44, latest), { mark: '44-46', text: '45.12 46' });
  assert.deepEqual(liveState(0, []), { mark: '0-0', text: '' });
});
