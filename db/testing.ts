import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { Client } from 'pg';
import { closeDatabase, useEngine } from './connection.ts';
import { openPostgres } from './engine.postgres.ts';
import { openSqlite } from './engine.sqlite.ts';
import { migratePostgres, migrateSqlite } from './migrate.ts';
import { settings } from './settings.ts';

/**
 * A real, migrated database for the tests of one file, thrown away afterwards: a SQLite file, or, when MARQUEE_DATABASE
 * names a PostgreSQL server, a database of its own there. Call at the top of the file.
 */
export function freshDatabase() {
  const server = settings().MARQUEE_DATABASE;
  if (server) freshPostgres(server);
  else freshSqlite();
}

function freshSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-test-'));
  before(() => {
    migrateSqlite(folder);
    useEngine(openSqlite(folder));
  });
  after(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true });
  });
}

function freshPostgres(server: string) {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const address = new URL(server);
  address.pathname = name;
  before(async () => {
    await onServer(server, `create database ${name}`);
    await migratePostgres(address.href);
    useEngine(openPostgres(address.href));
  });
  after(async () => {
    await closeDatabase();
    await onServer(server, `drop database ${name}`);
  });
}

async function onServer(server: string, statement: string) {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
