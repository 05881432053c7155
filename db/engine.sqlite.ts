import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Engine, Handle } from './engine.ts';
import { rememberStatements } from './statements.sqlite.ts';

/** How long a writer waits for another process (a backup, the account command) before it gives up. */
const BUSY_TIMEOUT_MS = 5_000;

export const databaseFile = (folder: string) => join(folder, 'marquee.db');

export function openFile(file: string): Database.Database {
  const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  database.pragma('foreign_keys = ON');
  // A confirmed write survives a power cut, not only the end of the process.
  database.pragma('synchronous = FULL');
  return database;
}

/** One connection that reads and cannot write, one that writes, one write at a time. */
export function openSqlite(folder: string): Engine {
  mkdirSync(folder, { recursive: true });
  const writer = rememberStatements(openFile(databaseFile(folder)));
  const reader = rememberStatements(openFile(databaseFile(folder)));
  reader.pragma('query_only = ON');
  const tx = drizzle(writer, { casing: 'snake_case' }) as unknown as Handle;
  let last: Promise<unknown> = Promise.resolve();

  async function alone<T>(work: (tx: Handle) => Promise<T>): Promise<T> {
    writer.exec('BEGIN IMMEDIATE');
    try {
      const result = await work(tx);
      writer.exec('COMMIT');
      return result;
    } catch (cause) {
      if (writer.inTransaction) writer.exec('ROLLBACK');
      throw cause;
    }
  }

  return {
    read: drizzle(reader, { casing: 'snake_case' }) as unknown as Handle,
    write(work) {
      const turn = last.then(() => alone(work));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await last;
      reader.close();
      writer.close();
    },
  };
}
