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
 * names a PostgreSQL server, a database of its own there. Call at the top of the file. What the tests find in it goes
 * into `fill`: a second `before` at the top of a file does not wait for this one.
 */
export function freshDatabase(fill: () => Promise<unknown> = async () => {}) {
  const server = settings().MARQUEE_DATABASE;
  if (server) freshPostgres(server, fill);
  else freshSqlite(fill);
}

function freshSqlite(fill: () => Promise<unknown>) {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-test-'));
  before(async () => {
    migrateSqlite(folder);
    useEngine(openSqlite(folder));
    await fill();
  });
  after(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true });
  });
}

function freshPostgres(server: string, fill: () => Promise<unknown>) {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const address = new URL(server);
  address.pathname = name;
  before(async () => {
    await onServer(server, `create database ${name}`);
    await migratePostgres(address.href);
    useEngine(openPostgres(address.href));
    await fill();
  });
  after(async () => {
    await closeDatabase();
    await onServer(server, `drop database ${name}`);
  });
}

/** On the PostgreSQL server of the tests. */
export async function onServer(server: string, statement: string) {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
