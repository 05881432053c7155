import { getTableColumns, getTableName } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { define } from '../define.ts';
import { postgresKit } from '../kit.ts';
import { exportedTables, type TableName } from './exported-tables.ts';

export type ColumnKind = 'number' | 'string' | 'boolean' | 'date' | 'json';

/** A table as an export has it: the same for both engines. */
export type Shape = {
  /** In the database; the file in the export is called so. */
  table: string;
  columns: { name: string; kind: ColumnKind }[];
  /** The columns of its key, by which its rows are in order. */
  key: string[];
  /** Whether the database numbers its rows. */
  numbered: boolean;
  /** Columns that are not exported and cannot be empty: something is drawn for them. */
  drawn: string[];
};

function shapeOf(table: PgTable, without: readonly string[]): Shape {
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({
    ...described(key, column),
    column,
  }));
  const together = getTableConfig(table).primaryKeys[0]?.columns.map((column) => toSnakeCase(column.name));
  const kept = columns.filter(({ name }) => !without.includes(name));
  return {
    table: getTableName(table),
    columns: kept.map(({ name, kind }) => ({ name, kind })),
    key: together ?? columns.filter(({ column }) => column.primary).map(({ name }) => name),
    numbered: columns.some(({ column }) => column.generatedIdentity),
    drawn: columns
      .filter(({ name, column }) => without.includes(name) && column.notNull && !column.hasDefault)
      .map(({ name }) => name),
  };
}

function described(key: string, column: { dataType: string }) {
  return { name: toSnakeCase(key), kind: column.dataType as ColumnKind };
}

/** Every table that is exported. PostgreSQL's columns know best what they hold. */
export const shapes: readonly Shape[] = Object.entries(define(postgresKit)).flatMap(([name, table]) => {
  const part = exportedTables[name as TableName];
  if (typeof part === 'object' && 'nothing' in part) return [];
  return [shapeOf(table as PgTable, part === 'all' ? [] : part.without)];
});
