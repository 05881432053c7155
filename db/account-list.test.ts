import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccountFilter } from '#domain/account-filter.ts';
import { findAccountPage, staffNames } from './account-list.ts';
import { ban } from './account-standing.ts';
import { freshDatabase } from './testing.ts';
import { makeAccount } from './testing-stories.ts';

freshDatabase(async () => {
  await makeAccount('maren', 'editor');
  await makeAccount('mara-quinn', 'reader');
  await ban(await makeAccount('noor', 'reader'), null, new Date());
});

const handles = async (filter: Partial<AccountFilter>) =>
  (
    await findAccountPage({ who: 'all', named: '', page: 1, ...filter }, { now: new Date(), byAddress: true })
  )?.rows.map(({ handle }) => handle);

test('accounts are listed by what they are, newest first', async () => {
  assert.deepEqual(await handles({}), ['noor', 'mara-quinn', 'maren']);
  assert.deepEqual(await handles({ who: 'staff' }), ['maren']);
  assert.deepEqual(await handles({ who: 'reader' }), ['noor', 'mara-quinn']);
  assert.deepEqual(await handles({ who: 'banned' }), ['noor']);
});

test('they are found by how their address, handle or name begins, whatever the case', async () => {
  assert.deepEqual(await handles({ named: 'MAR' }), ['mara-quinn', 'maren']);
  assert.deepEqual(await handles({ named: 'Mara Quinn' }), ['mara-quinn']);
  assert.deepEqual(await handles({ named: '@maren' }), ['maren']);
  assert.deepEqual(await handles({ named: 'maren@films' }), ['maren']);
  assert.deepEqual(await handles({ named: 'aren' }), []);
  assert.deepEqual(await handles({ named: '%' }), []);
});

test('without addresses nobody is found by theirs', async () => {
  const found = await findAccountPage(
    { who: 'all', named: 'maren@films', page: 1 },
    { now: new Date(), byAddress: false },
  );
  assert.deepEqual(found?.rows, []);
});

test('past the last page there is none', async () => {
  assert.equal(
    await findAccountPage({ who: 'all', named: '', page: 2 }, { now: new Date(), byAddress: true }),
    undefined,
  );
});

test('the staff is known by name', async () => {
  assert.deepEqual(
    (await staffNames()).map(({ name }) => name),
    ['maren'],
  );
});
