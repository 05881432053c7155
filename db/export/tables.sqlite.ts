import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { type Counts, compareCount } from '../backup/counts.ts';
import { countOf } from '../backup/snapshot.sqlite.ts';
import { databaseFile, openFile } from '../engine.sqlite.ts';
import { migrateSqlite } from '../migrate.ts';
import { lineOf } from './rows.ts';
import type { ColumnKind, Shape } from './shapes.ts';
import { type Highest, quoted, type TableReader, type Tables } from './tables.ts';

/** Reads everything as it is at one moment, while others write. */
export function readSqlite(folder: string): TableReader {
  const database = new Database(databaseFile(folder), { readonly: true, fileMustExist: true });
  database.exec('BEGIN');
  const highest = database.prepare('select seq from sqlite_sequence where name = ?').pluck();
  return {
    highest: async (tables) => Object.fromEntries(tables.map((table) => [table, Number(highest.get(table) ?? 0)])),
    async *lines(shape) {
      const names = shape.columns.map(({ name }) => name);
      const rows = database.prepare(`select ${quoted(names)} from "${shape.table}" order by ${quoted(shape.key)}`);
      for (const row of rows.raw().iterate()) yield lineOf(shape, row as unknown[]);
    },
    close: async () => void database.close(),
  };
}

/** Makes a database in a folder and fills it; it is there when this returns, or it is none. */
export async function fillSqlite(
  folder: string,
  tables: Tables,
  { counts, highest }: { counts: Counts; highest: Highest },
) {
  migrateSqlite(folder);
  const database = openFile(databaseFile(folder));
  try {
    // Rows point to rows that come after them; all is looked at when everything is there.
    database.pragma('foreign_keys = OFF');
    database.exec('BEGIN');
    for await (const { shape, lines } of tables) await fillTable(database, shape, lines);
    const move = database.prepare('update sqlite_sequence set seq = max(seq, ?) where name = ?');
    const begin = database.prepare(
      'insert into sqlite_sequence (name, seq) select ?, 0 where not exists (select 1 from sqlite_sequence where name = ?)',
    );
    for (const [table, last] of Object.entries(highest)) {
      begin.run(table, table);
      move.run(last, table);
    }
    for (const [table, wanted] of Object.entries(counts)) compareCount(table, wanted, countOf(database, table));
    const lost = database.pragma('foreign_key_check') as { table: string }[];
    if (lost[0]) throw new Error(`In ${lost[0].table} are rows that point to nothing.`);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

async function fillTable(database: Database.Database, { table, columns, drawn }: Shape, lines: AsyncIterable<string>) {
  // What a migration put there stands among the lines as well.
  database.exec(`delete from "${table}"`);
  const names = [...columns.map(({ name }) => name), ...drawn];
  const insert = database.prepare(
    `insert into "${table}" (${quoted(names)}) values (${names.map(() => '?').join(', ')})`,
  );
  for await (const line of lines) {
    const row = JSON.parse(line) as Record<string, unknown>;
    insert.run(
      ...columns.map(({ name, kind }) => storedValue(row[name], kind)),
      ...drawn.map(() => randomBytes(32).toString('base64url')),
    );
  }
}

function storedValue(value: unknown, kind: ColumnKind): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'boolean') return value ? 1 : 0;
  if (kind === 'date') return Date.parse(String(value));
  return kind === 'json' ? JSON.stringify(value) : value;
}
