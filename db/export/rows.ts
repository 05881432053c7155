import type { ColumnKind, Shape } from './shapes.ts';

export type Value = string | number | boolean | null | object;

/** What a database said, as it stands in an export: whichever engine it was, the same. */
export function exportedValue(value: unknown, kind: ColumnKind): Value {
  if (value === null || value === undefined) return null;
  if (kind === 'boolean') return Boolean(value);
  if (kind === 'date') return new Date(value as number | Date).toISOString();
  if (kind === 'json') return inOrder(typeof value === 'string' ? JSON.parse(value) : value);
  return value as string | number;
}

/** One row as one line, its columns in the order of the table. */
export const lineOf = ({ columns }: Shape, values: readonly unknown[]): string =>
  JSON.stringify(
    Object.fromEntries(columns.map(({ name, kind }, at) => [name, exportedValue(values[at], kind)] as const)),
  );

/** PostgreSQL keeps the names in a JSON object in an order of its own. */
function inOrder(value: unknown): Value {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value as Value;
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(names.map((name) => [name, inOrder((value as Record<string, unknown>)[name])]));
}
