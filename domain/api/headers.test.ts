import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitHeaders, READING_API } from './headers.ts';

const noon = new Date('2026-11-20T12:00:00Z');
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

test('whoever asks is told the limit, what is left of it, and when there is more', () => {
  assert.deepEqual(limitHeaders({ left: 299, next: later(300) }, null, noon), [
    ['ratelimit-policy', `"api";q=${READING_API.times};w=300`],
    ['ratelimit', '"api";r=299;t=300'],
  ]);
});

test('whoever asked too often is told how long to wait, in whole seconds and never none', () => {
  const told = new Map(limitHeaders({ left: 0, next: later(0.2) }, later(0.2), noon));
  assert.equal(told.get('ratelimit'), '"api";r=0;t=1');
  assert.equal(told.get('retry-after'), '1');
});
