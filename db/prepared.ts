import { read } from './connection.ts';
import type { Handle } from './engine.ts';

type Prepared<Rows> = { execute: (values?: Record<string, unknown>) => PromiseLike<Rows> };
type Query<Rows> = { prepare: (name: string) => Prepared<Rows> };

/**
 * A query that is put together once for each handle and then only run, with values for its `sql.placeholder`s. Putting
 * one together takes longer than SQLite takes to answer it: worth it for what the most read pages ask.
 * @param name by which PostgreSQL keeps the statement; one query, one name.
 */
export function prepared<Rows>(name: string, query: (db: Handle) => Query<Rows>) {
  const ready = new WeakMap<Handle, Prepared<Rows>>();
  return async (values: Record<string, unknown> = {}): Promise<Rows> => {
    const db = read();
    const found = ready.get(db) ?? query(db).prepare(name);
    ready.set(db, found);
    return found.execute(values);
  };
}
