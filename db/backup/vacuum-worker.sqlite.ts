import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { readDatabase } from './snapshot.sqlite.ts';

/** A thread of its own: SQLite copies, checks and counts in one go each, and the server has readers to answer meanwhile. */
const { from, to } = workerData as { from: string; to: string };
const database = new Database(from, { readonly: true, fileMustExist: true });
database.prepare('VACUUM INTO ?').run(to);
database.close();
parentPort?.postMessage(readDatabase(to));
