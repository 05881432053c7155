import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellsPlainView, threadView, threadViews, viewQuery } from './thread-view.ts';

test('each view is written into the address and read from it', () => {
  assert.deepEqual(threadViews.map(viewQuery), ['', 'order=newest', 'order=liked', 'only=staff']);
  for (const view of threadViews) {
    assert.equal(threadView(Object.fromEntries(new URLSearchParams(viewQuery(view)))), view);
  }
});

test('what is no view is none', () => {
  for (const query of [{ order: 'best' }, { order: '' }, { only: 'critics' }, { order: ['newest', 'newest'] }]) {
    assert.equal(threadView(query), undefined);
  }
  assert.equal(threadView({ order: 'newest', only: 'staff' }), undefined, 'two at once');
});

test('the plain view has no name in the address', () => {
  assert.equal(threadView({ order: 'oldest' }), undefined);
  assert.equal(spellsPlainView({ order: 'oldest' }), true);
  assert.equal(spellsPlainView({ order: 'oldest', only: 'staff' }), false);
  assert.equal(spellsPlainView({}), false);
});
