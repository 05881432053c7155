import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeBetween, isNoChange } from './audit.ts';

test('of two states only what differs is written down, on both sides', () => {
  const change = changeBetween({ name: 'Marquee', locale: 'en-GB' }, { name: 'The Lamp', locale: 'en-GB' });
  assert.deepEqual(change, { before: { name: 'Marquee' }, after: { name: 'The Lamp' } });
  assert.equal(isNoChange(change), false);
});

test('what was not there before is nothing, and so is what is gone', () => {
  assert.deepEqual(changeBetween({ slug: 'her' }, { status: 'published' }), {
    before: { slug: 'her', status: null },
    after: { slug: null, status: 'published' },
  });
});

test('two states that are the same are no change', () => {
  assert.ok(isNoChange(changeBetween({ name: 'Marquee' }, { name: 'Marquee' })));
});
