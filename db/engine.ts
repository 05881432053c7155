import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

/** The handle that queries are written against, whichever engine answers. */
export type Handle = NodePgDatabase;

/** One open database: what differs between SQLite and PostgreSQL. */
export type Engine = {
  read: Handle;
  /** Runs the work between BEGIN and COMMIT, one at a time where the engine has one writer; rolls back when it throws. */
  write: <T>(work: (tx: Handle) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
};
