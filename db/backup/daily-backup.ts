import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BACKUP_PAUSE_MS, backupMadeAt, backupName, backupsToRemove, isBackupDue } from '#domain/backup.ts';
import { UNFINISHED } from '../archive/write-archive.ts';
import { whileLeased } from '../leases.ts';
import type { Place } from '../place.ts';
import { findPublication } from '../publication.ts';
import { findBackupState, noteBackup, noteFailedBackup } from './backup-state.ts';
import { makeBackup } from './make-backup.ts';

/** One backup at a time, whoever makes it: it has a copy of the database beside it. */
export const BACKUPS = 'backups';

/** `url` is the address of the publication. */
type Daily = { place: Place; url: string; folder: string; keep: number; now: Date; signal: AbortSignal };

/** Makes the backup of the day where none was made yet. What fails is kept for the desk, and tried again a while later. */
export async function backUpWhenDue(daily: Daily): Promise<void> {
  const { now, signal } = daily;
  const { failed } = await findBackupState();
  if (failed && failed.tryAt > now) return;
  try {
    if (!(await isDue(daily))) return;
    // Meanwhile another process may have made it.
    await whileLeased(BACKUPS, async () => ((await isDue(daily)) ? backUp(daily) : undefined));
  } catch (cause) {
    if (signal.aborted) return;
    const failure = cause instanceof Error ? cause.message : String(cause);
    await noteFailedBackup(failure, new Date(now.getTime() + BACKUP_PAUSE_MS));
    throw cause;
  }
}

const isDue = async ({ url, folder, now }: Daily) =>
  isBackupDue(await namesIn(folder), now, { url, timeZone: (await findPublication()).timeZone });

async function backUp({ place, url, folder, keep, now, signal }: Daily) {
  const file = join(folder, backupName(url, now));
  await removeUnfinished(folder, url);
  await makeBackup(place, { file, now, signal });
  await noteBackup(now);
  // Not before: until the new one was read, the old ones are what there is.
  for (const name of backupsToRemove(await namesIn(folder), url, keep)) await rm(join(folder, name));
}

/** What a process left that died over it. */
async function removeUnfinished(folder: string, url: string) {
  for (const name of await namesIn(folder)) {
    const isOurs = name.endsWith(UNFINISHED) && backupMadeAt(url, name.slice(0, -UNFINISHED.length));
    if (isOurs) await rm(join(folder, name), { force: true });
  }
}

const namesIn = async (folder: string) => (existsSync(folder) ? readdir(folder) : []);
