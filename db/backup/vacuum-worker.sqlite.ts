import { workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

/** A thread of its own: SQLite copies in one go, and the server has readers to answer meanwhile. */
const { from, to } = workerData as { from: string; to: string };
const database = new Database(from, { readonly: true, fileMustExist: true });
database.prepare('VACUUM INTO ?').run(to);
database.close();
