import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeForm } from './merge-form.ts';

test('one of the two stays, the other goes', () => {
  assert.deepEqual(mergeForm.parse({ one: '3', other: '8', keep: '3' }), { kept: 3, lost: 8 });
  assert.deepEqual(mergeForm.parse({ one: '3', other: '8', keep: '8' }), { kept: 8, lost: 3 });
});

test('a third does not stay, and something has to', () => {
  assert.ok(!mergeForm.safeParse({ one: '3', other: '8', keep: '5' }).success);
  assert.ok(!mergeForm.safeParse({ one: '3', other: '8' }).success);
});
