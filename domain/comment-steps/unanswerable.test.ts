import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attempt } from './step.ts';
import { unanswerable } from './unanswerable.ts';

const answering = (parent: Attempt['parent']) => unanswerable({ parent })?.kind;

test('only what everybody can read is answered', () => {
  assert.deepEqual([answering(null), answering({ state: 'visible' })], [undefined, undefined]);
  for (const parent of ['gone', { state: 'removed' }, { state: 'held' }] as const) {
    assert.equal(answering(parent), 'refuse');
  }
});
