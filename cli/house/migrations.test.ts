import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api';
import * as postgres from '#db/schema.postgres.ts';
import * as sqlite from '#db/schema.sqlite.ts';

/** What drizzle-kit keeps of the schema as of the newest migration. */
function newest(engine: 'sqlite' | 'postgres') {
  const meta = `db/migrations/${engine}/meta`;
  const { entries } = JSON.parse(readFileSync(`${meta}/_journal.json`, 'utf8')) as { entries: { tag: string }[] };
  const number = entries.at(-1)?.tag.split('_')[0];
  return JSON.parse(readFileSync(`${meta}/${number}_snapshot.json`, 'utf8'));
}

const howTo = 'The schema has changed: run npm run migration -- what-changed';

test('the migrations for SQLite lead to the schema', async () => {
  const wanted = await generateSQLiteDrizzleJson(sqlite, undefined, 'snake_case');
  assert.deepEqual(await generateSQLiteMigration(newest('sqlite'), wanted), [], howTo);
});

test('the migrations for PostgreSQL lead to the schema', async () => {
  const wanted = generateDrizzleJson(postgres, undefined, undefined, 'snake_case');
  assert.deepEqual(await generateMigration(newest('postgres'), wanted), [], howTo);
});
