import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import type { BackupManifest } from '#domain/backup.ts';
import { ArchiveError } from '../archive/archive-error.ts';
import { hashOf } from '../archive/read-archive.ts';
import type { Place } from '../place.ts';
import { SQLITE_FILE } from './make-backup.ts';
import { checkBackup } from './read-backup.ts';
import { dataIn, restoreBackup } from './restore-backup.ts';

/**
 * Restores a backup to a temporary place beside it, and compares every file that came out with what is in it. Rows are counted by the
 * restore itself. A backup of PostgreSQL needs a server for that, on which a database can be made.
 * @throws {ArchiveError}
 */
export async function verifyBackup(file: string, server: string | undefined): Promise<BackupManifest> {
  const { engine } = await checkBackup(file);
  const data = await mkdtemp(join(dirname(file), '.verify-'));
  try {
    if (engine === 'sqlite') return await restoreAndCompare(file, { data });
    if (!server) {
      throw new ArchiveError(
        `Every byte of ${file} is as it was written. To restore it for a try, set MARQUEE_DATABASE: it is a backup of PostgreSQL.`,
      );
    }
    return await onNewDatabase(server, (database) => restoreAndCompare(file, { data, database }));
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

async function restoreAndCompare(file: string, place: Place): Promise<BackupManifest> {
  const manifest = await restoreBackup(file, place);
  for await (const { member, name } of dataIn(file)) {
    if (member.name === SQLITE_FILE) continue;
    const restored = await hashOf(createReadStream(join(place.data, name)));
    if (restored !== (await hashOf(member.chunks()))) throw new ArchiveError(`${name} was restored as something else.`);
  }
  return manifest;
}

const NOT_ALLOWED = '42501';

/** Beside the one that the publication uses, and gone afterwards. */
async function onNewDatabase<T>(server: string, work: (address: string) => Promise<T>): Promise<T> {
  const name = `marquee_verify_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`create database ${name}`).catch((cause) => {
      if (cause.code !== NOT_ALLOWED) throw cause;
      throw new ArchiveError(
        'To restore for a try, the user of MARQUEE_DATABASE must be allowed to make a database: alter role … createdb.',
      );
    });
    const address = new URL(server);
    address.pathname = name;
    return await work(address.href).finally(() => client.query(`drop database ${name}`));
  } finally {
    await client.end();
  }
}
