import { type BackupManifest, backupManifest } from '#domain/backup.ts';
import { ArchiveError } from '../archive/archive-error.ts';
import { checkArchive, jsonIn } from '../archive/read-archive.ts';
import { newestMigration } from '../migrate.ts';

export const MANIFEST = 'backup.json';

/** What a backup says of itself, once every byte of it was read and found to be as it was written. @throws {ArchiveError} */
export async function checkBackup(file: string, signal?: AbortSignal): Promise<BackupManifest> {
  await checkArchive(file, signal);
  const manifest = backupManifest.safeParse(await jsonIn(file, MANIFEST));
  if (!manifest.success) throw new ArchiveError(`${file} is no backup of Marquee. Nothing was changed.`);
  const { engine, schema } = manifest.data;
  if (schema > (newestMigration(engine) ?? 0)) {
    throw new ArchiveError(`${file} was made by a newer release of Marquee. Update first. Nothing was changed.`);
  }
  return manifest.data;
}
