import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countInWords, queueAddress, queueBack, queueFilter, queueNews, queueTabsFor } from './comment-queue.ts';

test('an address says which comments are shown, and is written again as it was read', () => {
  const at = new Date('2026-11-20T12:00:00Z');
  const filters = [
    { tab: 'held' },
    { tab: 'removed', by: 3 },
    { tab: 'new', words: 'the "late piano"' },
    { tab: 'reported', by: 3, under: 12, words: 'café', after: { at, id: 7 } },
  ] as const;
  for (const filter of filters) {
    const { searchParams } = new URL(queueAddress(filter), 'https://marquee.example');
    assert.deepEqual(queueFilter(Object.fromEntries(searchParams)), filter);
  }
  assert.equal(queueAddress({ tab: 'held' }), '/desk/comments');
});

test('a list that cannot be is none', () => {
  for (const asked of [
    { show: 'approved' },
    { by: '0' },
    { under: 'her' },
    { after: 'yesterday' },
    { after: '1-9999999999' },
    { show: ['held', 'new'] },
  ]) {
    assert.equal(queueFilter(asked), undefined, JSON.stringify(asked));
  }
});

test('what has just become of comments stands in the address as well', () => {
  const address = queueAddress({ tab: 'held' }, { done: [4, 5], left: [9] });
  assert.equal(address, '/desk/comments?done=4.5&left=9');
  assert.deepEqual(queueNews({ done: '4.5', left: '9' }), { done: [4, 5], left: [9] });
  assert.deepEqual(queueNews({ done: 'x.4', left: ['1'] }), { done: [4], left: [] });
});

test('a moderator returns to the list, and nowhere else', () => {
  const list = '/desk/comments?show=reported&by=3#case-12';
  assert.equal(queueBack(list), list);
  for (const wanted of ['/desk/comments/12', '/', '//marquee.invalid/desk/comments', '/desk/comments2', undefined, 7]) {
    assert.equal(queueBack(wanted), undefined, String(wanted));
  }
});

test('long queues are told as long', () => {
  assert.deepEqual([0, 999, 1_000].map(countInWords), ['0', '999', '999+']);
});

test('a critic has the lists in which there is something to do', () => {
  const critic = { kind: 'account', id: 1, role: 'critic', name: 'Ines', handle: 'ines' } as const;
  assert.deepEqual(queueTabsFor(critic), ['reported', 'new']);
  assert.equal(queueTabsFor({ ...critic, role: 'moderator' }).length, 5);
});
