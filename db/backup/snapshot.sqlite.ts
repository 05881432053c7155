import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { Counts } from './counts.ts';

type About = { schema: number; tables: Counts };

/**
 * Copies a database as it is at one moment, while others write to it. What was deleted from it is not in the copy, not even as
 * bytes that nothing points to.
 * @returns what the copy says of itself @throws when SQLite finds it damaged
 */
export async function copyDatabase(from: string, to: string): Promise<About> {
  await rm(to, { force: true });
  const worker = new Worker(new URL('./vacuum-worker.sqlite.ts', import.meta.url), { workerData: { from, to } });
  const [about] = await once(worker, 'message');
  return about;
}

/** What a database file says of itself. @throws when SQLite finds it damaged */
export function readDatabase(file: string): About {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const [damage] = database.pragma('quick_check', { simple: false }) as { quick_check: string }[];
    if (damage?.quick_check !== 'ok') throw new Error(`SQLite finds the database damaged: ${damage?.quick_check}`);
    const newest = database.prepare('select max(created_at) from __drizzle_migrations').pluck().get();
    return { schema: Number(newest), tables: countTables(database) };
  } finally {
    database.close();
  }
}

/** Without what SQLite keeps for itself and for its indexes of words. */
function countTables(database: Database.Database): Counts {
  const tables = database
    .prepare(
      `select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(tables.map((name) => [name, countOf(database, name)]));
}

export const countOf = (database: Database.Database, table: string) =>
  Number(database.prepare(`select count(*) from "${table}"`).pluck().get());
