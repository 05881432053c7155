import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisions, happened, UNSEEN_MOST, unseenCount } from './notification.ts';

test('what happened is said in one clause', () => {
  const clause = (kind: 'staff' | 'reply' | 'mention' | 'follow') => happened({ kind, decision: null, byName: 'Theo' });
  assert.deepEqual([clause('reply'), clause('staff')], ['Theo answers you', 'Theo answers you']);
  assert.deepEqual([clause('mention'), clause('follow')], ['Theo mentions you', 'Theo says something']);
  const decided = decisions.map((decision) => happened({ kind: 'decision', decision, byName: 'Wren' }));
  assert.deepEqual(decided, [
    'Your comment was approved',
    'Your comment was removed',
    'Your comment, removed before, was put back',
    'Your comment stays removed',
  ]);
});

test('a number that says no more than "many" is not counted out', () => {
  assert.deepEqual([unseenCount(1), unseenCount(UNSEEN_MOST - 1), unseenCount(UNSEEN_MOST)], ['1', '99', '99+']);
});
