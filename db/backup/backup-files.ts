import { type FileHandle, open, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../archive/archive-error.ts';
import { type Add, UNFINISHED } from '../archive/write-archive.ts';
import { databaseFile } from '../engine.sqlite.ts';
import { INCOMING } from '../media-store.ts';

/** Where what lies in the data folder stands in a backup. */
export const FILES = 'files/';

/** Where a restore puts everything until it is whole. */
export const RESTORING = 'restoring';

const database = databaseFile('');
/** Of the top of the folder: the database, which is copied in its own way, uploads on their way, and what a restore left. */
const notFiles = new Set([database, `${database}-wal`, `${database}-shm`, INCOMING, RESTORING]);

/**
 * Adds every file of a data folder that is finished. A file never changes under its name, so that it can be read at any time; what
 * is deleted before its turn is left out.
 */
export async function addFiles(folder: string, add: Add, within = '', under = FILES) {
  for await (const name of namesIn(folder, within)) {
    const handle = await openUnlessGone(join(folder, name));
    if (!handle) continue;
    const { mode } = await handle.stat();
    await add(under + name, handle.createReadStream({ highWaterMark: 256 * 1024 }), mode & 0o777);
  }
}

async function* namesIn(folder: string, within: string): AsyncGenerator<string> {
  for await (const entry of await opendir(join(folder, within))) {
    if (entry.name.endsWith(UNFINISHED) || (within === '' && notFiles.has(entry.name))) continue;
    const name = within ? `${within}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* namesIn(folder, name);
    else if (entry.isFile()) yield name;
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
