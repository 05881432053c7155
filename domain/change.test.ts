import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ChangeKind, changeKinds, isTold, missingFromChange, silentChange } from './change.ts';

const change = (kind: ChangeKind, text = '', scoreReason = '') => ({ ...silentChange, kind, text, scoreReason });
const lacks = (...sent: Parameters<typeof missingFromChange>) => Object.keys(missingFromChange(...sent));

test('every change but a typing error has words for readers', () => {
  for (const kind of changeKinds) {
    assert.deepEqual(lacks(change(kind), false), kind === 'silent' ? [] : ['text'], kind);
    assert.deepEqual(lacks(change(kind, 'It is 126.'), false), kind === 'silent' ? ['kind'] : [], kind);
  }
});

test('a score never changes without a reason, whatever else changed', () => {
  assert.deepEqual(lacks(change('silent'), true), ['scoreReason']);
  assert.deepEqual(lacks(change('update', 'We played on.'), true), ['scoreReason']);
  assert.deepEqual(lacks(change('silent', '', 'after the 1.2 patch'), true), []);
});

test('readers are told of everything but a typing error, and of that when it moved the score', () => {
  assert.equal(isTold(change('silent'), false), false);
  assert.equal(isTold(change('silent', '', 'after the 1.2 patch'), true), true);
  assert.equal(isTold(change('clarification', 'He can be spared.'), false), true);
});
