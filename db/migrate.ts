import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { max, sql } from 'drizzle-orm';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { migrate as applyToSqlite } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as applyToPostgres } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';
import { read } from './connection.ts';
import { databaseFile, openFile } from './engine.sqlite.ts';
import { settings } from './settings.ts';

/** From the root of the project, where every command runs: Next's bundles have no folder of their own to start from. */
const folderOf = (engine: 'sqlite' | 'postgres') => join(process.cwd(), 'db', 'migrations', engine);

/** Brings the database to the present schema; creates it when there is none. Safe to repeat. */
export async function migrate() {
  const { MARQUEE_DATABASE, MARQUEE_DATA } = settings();
  if (MARQUEE_DATABASE) await migratePostgres(MARQUEE_DATABASE);
  else migrateSqlite(MARQUEE_DATA);
}

export async function migratePostgres(address: string) {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await applyToPostgres(drizzlePostgres(client), { migrationsFolder: folderOf('postgres') });
  } finally {
    await client.end();
  }
}

export function migrateSqlite(folder: string) {
  mkdirSync(folder, { recursive: true });
  const database = openFile(databaseFile(folder));
  try {
    // SQLite changes a constraint by making the table anew, and dropping the old one would take with it all that points to
    // it. A migration cannot switch that off itself: it runs inside a transaction.
    database.pragma('foreign_keys = OFF');
    applyToSqlite(drizzleSqlite(database), { migrationsFolder: folderOf('sqlite') });
    const lost = database.pragma('foreign_key_check') as unknown[];
    if (lost.length > 0) throw new Error(`The migration left ${lost.length} rows that point to nothing.`);
  } finally {
    database.close();
  }
}

/** Whether the newest migration of this release has been applied; also a proof that the database answers. */
export async function migrationsCurrent(): Promise<boolean> {
  const engine = settings().MARQUEE_DATABASE ? 'postgres' : 'sqlite';
  const applied = engine === 'postgres' ? sql`drizzle.__drizzle_migrations` : sql`__drizzle_migrations`;
  const [newest] = await read()
    .select({ when: max(sql<number>`created_at`).mapWith(Number) })
    .from(applied);
  return newest?.when === newestMigration(engine);
}

/** When the newest migration of this release was made, in ms: the version of the schema. */
export function newestMigration(engine: 'sqlite' | 'postgres'): number | undefined {
  const journal = readFileSync(join(folderOf(engine), 'meta', '_journal.json'), 'utf8');
  const { entries } = JSON.parse(journal) as { entries: { when: number }[] };
  return entries.at(-1)?.when;
}
