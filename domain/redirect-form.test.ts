import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redirectFilter, redirectForm } from './redirect-form.ts';

const form = redirectForm(() => 'https://reviews.example');

test('a redirect is read from its form, and what is wrong stands beside its field', () => {
  assert.deepEqual(form.parse({ from: '/a/', to: '/b', status: '302' }), {
    id: undefined,
    from: '/a',
    to: '/b',
    status: 302,
  });
  assert.equal(form.parse({ id: '7', from: '/a', status: '410' }).id, 7);
  const wrong = form.safeParse({ from: '/a', to: '/a', status: '301' });
  assert.deepEqual(
    wrong.error?.issues.map(({ path }) => path),
    [['to']],
  );
});

test('the list is narrowed by its address', () => {
  assert.deepEqual(redirectFilter({ find: ' /2013\u0000 ', page: '2' }), { find: '/2013', page: 2 });
  assert.deepEqual(redirectFilter({ find: ['a', 'b'] }), { find: '', page: 1 });
  assert.equal(redirectFilter({ page: '0' }), undefined);
});
