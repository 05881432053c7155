import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comment } from './comment.ts';
import { noneOpen, type OpenSpoilers } from './open-spoilers.ts';
import { readComment } from './read-comment.ts';
import type { Seen } from './seen.ts';
import { aComment } from './testing-comment.ts';

const said = aComment({ number: 14, text: 'CANARY', spoils: true, spoilsUpTo: { season: 2, episode: 5 } });
const series = 3;
const tells = (comment: Partial<Comment>, seen?: Seen, open: OpenSpoilers = noneOpen) => {
  const far = {
    chain: [{ id: series, kind: 'series' as const, number: null }],
    seen: new Map(seen ? [[series, seen]] : []),
  };
  return JSON.stringify(readComment({ ...said, ...comment }, open, far)).includes('CANARY');
};

test('who has seen that far reads it, nobody else', () => {
  assert.ok(!tells({}));
  assert.ok(!tells({}, { season: 2, episode: 4 }));
  assert.ok(tells({}, { season: 2, episode: 5 }));
  assert.ok(tells({}, { season: 3, episode: 1 }));
  assert.ok(tells({}, 'all'));
});

test('a comment that gives away all waits for those who have seen all', () => {
  const whole = { spoilsUpTo: null };
  assert.ok(!tells(whole, { season: 9, episode: null }));
});

test('it is read by whoever asks for it, by its author and by those who judge it', () => {
  assert.ok(tells({}, undefined, new Set(['c14'])));
  assert.ok(!tells({}, undefined, new Set(['c15', '14'])));
  assert.ok(tells({ own: true }));
  assert.ok(tells({ state: 'held' }));
});
