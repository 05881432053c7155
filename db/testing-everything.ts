import { getTableName, is, Table } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { read } from './connection.ts';
import * as schema from './schema.ts';

/** Every table with rows that say this, anywhere in them. */
export async function tablesSaying(words: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, table] of Object.entries(schema)) {
    if (!is(table, Table)) continue;
    const rows = await read()
      .select()
      .from(table as PgTable);
    if (JSON.stringify(rows).includes(words)) found.push(name);
  }
  return found.toSorted();
}

/** How many rows lead to somebody, by the names of columns in the database: `ratings.account_id`. */
export async function rowsLeadingTo(id: number, columns: readonly string[]): Promise<Record<string, number>> {
  const tables = new Map<string, Table>(
    Object.values(schema)
      .filter((table) => is(table, Table))
      .map((table) => [getTableName(table), table]),
  );
  const counted: Record<string, number> = {};
  for (const column of columns) {
    const [table = '', name = ''] = column.split('.');
    const key = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const rows = await read()
      .select()
      .from(tables.get(table) as PgTable);
    counted[column] = rows.filter((row) => (row as Record<string, unknown>)[key] === id).length;
  }
  return counted;
}
