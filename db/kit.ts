import { sql } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

/**
 * The columns that the schema is written with, once for each engine. Both kits have the same shape, and the program's
 * static type is the PostgreSQL one; at run time the tables are those of the engine in use (schema.ts).
 */
export const postgresKit = {
  table: pg.pgTable,
  id: () => pg.integer().primaryKey().generatedByDefaultAsIdentity(),
  int: () => pg.integer(),
  text: () => pg.text(),
  bool: () => pg.boolean(),
  /** A moment, to the millisecond. */
  time: () => pg.timestamp({ withTimezone: true, precision: 3, mode: 'date' }),
  json: <T>() => pg.jsonb().$type<T>(),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) => pg.text({ enum: [...values] as unknown as T }),
  index: pg.index,
  unique: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  check: pg.check,
};

export type Kit = typeof postgresKit;

export const sqliteKit = {
  table: lite.sqliteTable,
  id: () => lite.integer().primaryKey({ autoIncrement: true }),
  int: () => lite.integer(),
  text: () => lite.text(),
  bool: () => lite.integer({ mode: 'boolean' }),
  time: () => lite.integer({ mode: 'timestamp_ms' }),
  json: () => lite.text({ mode: 'json' }),
  oneOf: (values: readonly [string, ...string[]]) => lite.text({ enum: [...values] as [string, ...string[]] }),
  index: lite.index,
  unique: lite.uniqueIndex,
  primaryKey: lite.primaryKey,
  check: lite.check,
} as unknown as Kit;

/** A constraint that a text column holds one of a few values; `oneOf` alone only tells the compiler. */
export function among(kit: Kit, name: string, column: pg.AnyPgColumn, values: readonly string[]) {
  return kit.check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`);
}
