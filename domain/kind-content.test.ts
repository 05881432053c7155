import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ofKind } from './kind-content.ts';

const all = { score: 90, edition: 'PC', entries: [{ workId: 4, blurb: '' }] };
const none = { score: null, edition: '', entries: [] };

test('a story keeps what its kind has, and nothing that a form made up', () => {
  assert.deepEqual(ofKind('review', all), { ...all, entries: [] });
  assert.deepEqual(ofKind('list', all), { ...none, entries: all.entries });
  for (const kind of ['feature', 'news'] as const) assert.deepEqual(ofKind(kind, all), none);
});
