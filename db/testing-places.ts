import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { getTableName, is, Table } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { closeDatabase, useEngine as goOnWith, read } from './connection.ts';
import { migratePostgres, migrateSqlite } from './migrate.ts';
import { openPlace, type Place } from './place.ts';
import * as schema from './schema.ts';
import { settings } from './settings.ts';
import { onServer } from './testing.ts';

const discards: (() => Promise<void>)[] = [];
after(async () => {
  await closeDatabase();
  for (const discard of discards) await discard();
});

/** An empty place on the engine of this run, thrown away after the tests of the file. */
export async function emptyPlace(): Promise<Place> {
  const data = mkdtempSync(join(tmpdir(), 'marquee-place-'));
  const server = settings().MARQUEE_DATABASE;
  const name = `test_${randomBytes(6).toString('hex')}`;
  if (server) await onServer(server, `create database ${name}`);
  discards.push(async () => {
    rmSync(data, { recursive: true, force: true });
    if (server) await onServer(server, `drop database ${name}`);
  });
  if (!server) return { data };
  const address = new URL(server);
  address.pathname = name;
  return { data, database: address.href };
}

export async function migratePlace({ data, database }: Place) {
  if (database) await migratePostgres(database);
  else migrateSqlite(data);
}

/** From now on everything is read from there and written to there. */
export async function goTo(place: Place) {
  await closeDatabase();
  goOnWith(openPlace(place));
}

/** Every row of every table of the place where we are, in an order of its own. */
export async function allRows(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of Object.values(schema)) {
    if (!is(table, Table)) continue;
    const rows = await read()
      .select()
      .from(table as PgTable);
    found[getTableName(table)] = rows.map((row) => JSON.stringify(row)).toSorted();
  }
  return found;
}
