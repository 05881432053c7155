import { createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BackupManifest } from '#domain/backup.ts';
import { ArchiveError } from '../archive/archive-error.ts';
import { type Member, membersOf } from '../archive/read-archive.ts';
import { gunzipped, linesOf } from '../archive/streams.ts';
import { databaseFile } from '../engine.sqlite.ts';
import type { Place } from '../place.ts';
import { FILES } from './backup-files.ts';
import { compareCount } from './counts.ts';
import { insideOnly, intoEmptyPlace } from './empty-place.ts';
import { fillPostgres } from './fill.postgres.ts';
import { SQLITE_FILE, tableFile } from './make-backup.ts';
import { checkBackup } from './read-backup.ts';
import { readDatabase } from './snapshot.sqlite.ts';

/**
 * Puts a backup back into an empty place. All of it is read and compared before anything is written, and everything lies beside its
 * place until it is whole.
 * @throws {ArchiveError} when the file is damaged or the place is not empty; then nothing was changed
 */
export async function restoreBackup(file: string, place: Place): Promise<BackupManifest> {
  const manifest = await checkBackup(file);
  refuseOtherEngine(manifest, place);
  await intoEmptyPlace(place, async (beside, move) => {
    for await (const { member, name } of dataIn(file)) await takeOut(member, join(beside, name));
    if (place.database) {
      const lines = tablesIn(file, manifest);
      await fillPostgres(place.database, { dumped: manifest, lines, triggers: false, beforeCommit: move });
    } else {
      compare(manifest, databaseFile(beside));
      await move();
    }
  });
  return manifest;
}

function refuseOtherEngine({ engine }: BackupManifest, { database }: Place) {
  if ((engine === 'postgres') === Boolean(database)) return;
  throw new ArchiveError(
    engine === 'postgres'
      ? 'This is the backup of a PostgreSQL database. Set MARQUEE_DATABASE to an empty one. Nothing was changed.'
      : 'This is the backup of a SQLite database. Unset MARQUEE_DATABASE to restore it. Nothing was changed.',
  );
}

/** What goes into the data folder, with its name there. */
export async function* dataIn(file: string): AsyncGenerator<{ member: Member; name: string }> {
  for await (const member of membersOf(file)) {
    if (member.name === SQLITE_FILE) yield { member, name: databaseFile('') };
    else if (member.name.startsWith(FILES)) yield { member, name: insideOnly(member.name.slice(FILES.length)) };
  }
}

async function takeOut({ name, mode, chunks }: Member, to: string) {
  await mkdir(dirname(to), { recursive: true });
  const bytes = name === SQLITE_FILE ? gunzipped(chunks()) : chunks();
  await pipeline(Readable.from(bytes), createWriteStream(to, { mode, flags: 'wx', flush: true }));
}

async function* tablesIn(file: string, { tables }: BackupManifest) {
  const known = new Map(Object.keys(tables).map((table) => [tableFile(table), table]));
  for await (const { name, chunks } of membersOf(file)) {
    const table = known.get(name);
    if (table) yield { table, lines: linesOf(gunzipped(chunks())) };
  }
}

function compare({ tables }: BackupManifest, file: string) {
  const found = existsSync(file) ? readDatabase(file).tables : {};
  for (const table of Object.keys({ ...tables, ...found })) compareCount(table, tables[table] ?? 0, found[table] ?? 0);
}
