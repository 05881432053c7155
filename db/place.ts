import { existsSync } from 'node:fs';
import { ArchiveError } from './archive/archive-error.ts';
import { openPostgres } from './engine.postgres.ts';
import { databaseFile, openSqlite } from './engine.sqlite.ts';
import type { Engine } from './engine.ts';
import { settings } from './settings.ts';

/** Where a publication lives: its data folder, and the address of its database where that is not a file in the folder. */
export type Place = { data: string; database?: string | undefined };

export function ownPlace(): Place {
  const { MARQUEE_DATA, MARQUEE_DATABASE } = settings();
  return { data: MARQUEE_DATA, database: MARQUEE_DATABASE };
}

/** To open a place of SQLite would make a database there. @throws {ArchiveError} when there is none */
export function refuseWithoutDatabase({ data, database }: Place) {
  if (!database && !existsSync(databaseFile(data))) throw new ArchiveError(`There is no database in ${data}.`);
}

export const openPlace = ({ data, database }: Place): Engine => (database ? openPostgres(database) : openSqlite(data));
