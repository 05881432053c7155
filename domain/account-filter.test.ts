import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountFilter, accountsPath } from './account-filter.ts';

test('the staff is listed, unless the address says otherwise', () => {
  assert.deepEqual(accountFilter({}), { who: 'staff', named: '', page: 1 });
  assert.deepEqual(accountFilter({ who: 'banned', page: '2' }), { who: 'banned', named: '', page: 2 });
  assert.deepEqual(accountFilter({ who: 'weather' }), { who: 'staff', named: '', page: 1 });
});

test('a name is looked for among everybody', () => {
  const filter = accountFilter({ named: ' Wren ' });
  assert.deepEqual(filter, { who: 'all', named: 'Wren', page: 1 });
  assert.equal(filter && accountsPath(filter), '/desk/accounts?who=all&named=Wren');
});

test('an order and a page of invitations stand in the address', () => {
  const path = '/desk/accounts?who=all&order=name&page=2&invited=3';
  const filter = accountFilter(Object.fromEntries(new URL(path, 'http://x').searchParams));
  assert.equal(filter && accountsPath(filter), path);
});

test('a page that cannot be is none', () => {
  assert.equal(accountFilter({ invited: '0' }), undefined);
  assert.equal(accountFilter({ page: '-1' }), undefined);
});
