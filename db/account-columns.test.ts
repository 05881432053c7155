import assert from 'node:assert/strict';
import { test } from 'node:test';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { ownData } from './own-data/index.ts';
import * as schema from './schema.postgres.ts';
import { accountColumns } from './testing-account-columns.ts';

/** Every column in the schema that leads to an account. */
const inSchema = Object.values(schema)
  .filter((table) => is(table, PgTable))
  .flatMap((table) => {
    const { name, foreignKeys } = getTableConfig(table);
    return foreignKeys
      .map((key) => key.reference())
      .filter(({ foreignTable }) => foreignTable === schema.accounts)
      .flatMap(({ columns }) => columns.map((column) => `${name}.${column.name}`));
  })
  .map((name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

test('of every column that leads to somebody it was thought what happens when they leave or ask for their data', () => {
  assert.ok(inSchema.length > 25);
  assert.deepEqual(inSchema.toSorted(), Object.keys(accountColumns).toSorted());
});

test('the download has what it is said to have, and nothing else', () => {
  const given = Object.entries(accountColumns).flatMap(([column, { data }]) => (data === 'given' ? [column] : []));
  assert.deepEqual(ownData.flatMap(({ columns }) => columns).toSorted(), given.toSorted());
});
