import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { BackupManifest } from '#domain/backup.ts';
import { ArchiveError } from '../archive/archive-error.ts';
import { gzipped } from '../archive/streams.ts';
import { type Add, writeArchive } from '../archive/write-archive.ts';
import { databaseFile } from '../engine.sqlite.ts';
import { INCOMING } from '../media-store.ts';
import { type Place, refuseWithoutDatabase } from '../place.ts';
import { addFiles } from './backup-files.ts';
import { BACKUP_README } from './backup-readme.ts';
import { dumpPostgres } from './dump.postgres.ts';
import { checkBackup, MANIFEST } from './read-backup.ts';
import { copyDatabase } from './snapshot.sqlite.ts';

/** In a backup of SQLite: its file. */
export const SQLITE_FILE = 'database/marquee.db.gz';
/** In a backup of PostgreSQL: a file for each table. */
export const tableFile = (table: string) => `database/${table}.jsonl.gz`;

type Wanted = { file: string; now: Date; signal?: AbortSignal };

/**
 * Writes everything that must not be lost into one file, while the publication runs. The database first, as it is at one moment,
 * then the files: whatever picture the database names is there, unless it is deleted for good meanwhile.
 * It has its name once it was read back: what cannot be read is no backup, and must not stand for one.
 * @returns its size
 * @throws {ArchiveError}
 */
export async function makeBackup(place: Place, { file, now, signal }: Wanted): Promise<number> {
  refuseWithoutDatabase(place);
  if (resolve(file).startsWith(resolve(place.data) + sep)) {
    throw new ArchiveError(
      `${file} lies in the data folder, and would be part of each backup after it. Choose another place.`,
    );
  }
  return writeArchive({ file, at: now, signal, check: checkBackup }, async (add) => {
    await add('README.txt', [Buffer.from(BACKUP_README)]);
    const about = place.database ? await addPostgres(place.database, add) : await addSqlite(place.data, add);
    const manifest: BackupManifest = { marquee: 'backup', version: 1, madeAt: now.toISOString(), ...about };
    await add(MANIFEST, [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]);
    if (existsSync(place.data)) await addFiles(place.data, add);
  });
}

type About = Pick<BackupManifest, 'engine' | 'schema' | 'tables' | 'highest'>;

async function addPostgres(address: string, add: Add): Promise<About> {
  const dumped = await dumpPostgres(address, (table, lines) => add(tableFile(table), gzipped(lines)));
  return { engine: 'postgres', ...dumped };
}

async function addSqlite(folder: string, add: Add): Promise<About> {
  const incoming = join(folder, INCOMING);
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const copy = join(incoming, 'backup.db');
  try {
    const about = await copyDatabase(databaseFile(folder), copy);
    await add(SQLITE_FILE, gzipped(createReadStream(copy)));
    return { engine: 'sqlite', ...about, highest: {} };
  } finally {
    await rm(copy, { force: true });
  }
}
