import type { Stats } from 'node:fs';
import { type FileHandle, open, opendir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ArchiveError, isMissing } from '../archive/archive-error.ts';
import { type Add, UNFINISHED } from '../archive/write-archive.ts';
import { databaseFile } from '../engine.sqlite.ts';
import { INCOMING } from '../media-store.ts';
import { SHARED } from '../share-files.ts';

/** Where what lies in the data folder stands in a backup. */
export const FILES = 'files/';

/** Where a restore puts everything until it is whole. */
export const RESTORING = 'restoring';

const database = databaseFile('');
/** Of the top of the folder: the database, which is copied in its own way, uploads on their way, what a
 * restore left, and what is drawn anew when it is asked for. */
const notFiles = new Set([database, `${database}-wal`, `${database}-shm`, INCOMING, RESTORING, SHARED]);

/**
 * Adds every file of a data folder that is finished. A file never changes under its name, so that it can be read at any time; what
 * is deleted before its turn is left out. Links are followed: a folder may lie on another disk.
 * @throws {ArchiveError} at a link that leads nowhere
 */
export async function addFiles(folder: string, add: Add, within = '', under = FILES) {
  for await (const name of namesIn(folder, within)) {
    const handle = await openUnlessGone(join(folder, name));
    if (!handle) continue;
    const { mode } = await handle.stat();
    await add(under + name, handle.createReadStream({ highWaterMark: 256 * 1024 }), mode & 0o777);
  }
}

/** `around` are the folders that this one lies in, as they are without links: one that leads back to them has nothing new. */
async function* namesIn(folder: string, within: string, around: readonly string[] = []): AsyncGenerator<string> {
  const here = await realpath(join(folder, within));
  if (around.includes(here)) return;
  for await (const entry of await opendir(here)) {
    if (entry.name.endsWith(UNFINISHED) || (within === '' && notFiles.has(entry.name))) continue;
    const name = within ? `${within}/${entry.name}` : entry.name;
    const kind = entry.isSymbolicLink() ? await behindLink(join(folder, name)) : entry;
    if (kind.isDirectory()) yield* namesIn(folder, name, [...around, here]);
    else if (kind.isFile()) yield name;
  }
}

async function behindLink(link: string): Promise<Stats> {
  try {
    return await stat(link);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    throw new ArchiveError(`${link} is a link that leads nowhere. Put back what it leads to, or remove it.`);
  }
}

async function openUnlessGone(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, 'r');
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}
