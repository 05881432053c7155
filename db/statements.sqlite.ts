import type { Database, Statement } from 'better-sqlite3';

/** More than the program has; lists of ids of every length would otherwise pile up. */
const MOST_STATEMENTS = 500;

/** Keeps compiled statements by their text. Compiling anew took a tenth of the time that a page takes. */
export function rememberStatements(database: Database): Database {
  const known = new Map<string, Statement>();
  const remember = (source: string) => {
    const statement = known.get(source) ?? compile(database, source);
    known.delete(source);
    known.set(source, statement);
    if (known.size > MOST_STATEMENTS) known.delete(known.keys().next().value as string);
    // The one who used it last may have asked for rows as arrays.
    return statement.reader ? statement.raw(false) : statement;
  };
  database.prepare = remember as Database['prepare'];
  return database;
}

const compile = (database: Database, source: string): Statement =>
  Object.getPrototypeOf(database).prepare.call(database, source);
