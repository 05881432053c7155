import { openPostgres } from './engine.postgres.ts';
import { openSqlite } from './engine.sqlite.ts';
import type { Engine } from './engine.ts';
import { settings } from './settings.ts';

/** Where a publication lives: its data folder, and the address of its database where that is not a file in the folder. */
export type Place = { data: string; database?: string | undefined };

export function ownPlace(): Place {
  const { MARQUEE_DATA, MARQUEE_DATABASE } = settings();
  return { data: MARQUEE_DATA, database: MARQUEE_DATABASE };
}

export const openPlace = ({ data, database }: Place): Engine => (database ? openPostgres(database) : openSqlite(data));
