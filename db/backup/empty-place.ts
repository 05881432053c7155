import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ArchiveError } from '../archive/archive-error.ts';
import { databaseFile } from '../engine.sqlite.ts';
import type { Place } from '../place.ts';
import { RESTORING } from './backup-files.ts';
import { isEmptyPostgres } from './fill.postgres.ts';

/** A new disk has such a folder of its own. */
const OF_THE_DISK = 'lost+found';

/**
 * Fills an empty place: everything is written to a folder beside, and moved to where it belongs when all of it is whole.
 * @throws {ArchiveError} when the place is not empty
 */
export async function intoEmptyPlace(
  place: Place,
  fill: (beside: string, move: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await refuseUnlessEmpty(place);
  const beside = join(place.data, RESTORING);
  await mkdir(beside, { recursive: true, mode: 0o700 });
  try {
    await fill(beside, () => moveAll(beside, place.data));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** A file that somebody made up could name a place outside of the folder. */
export function insideOnly(name: string): string {
  if (name.split(/[/\\]/).some((part) => part === '' || part === '.' || part === '..') || name.includes('\0')) {
    throw new ArchiveError(
      `The file names another that cannot stand in the data folder: ${name}. Nothing was changed.`,
    );
  }
  return name;
}

async function refuseUnlessEmpty({ data, database }: Place) {
  const found = existsSync(data) ? await readdir(data) : [];
  if (found.some((name) => name !== RESTORING && name !== OF_THE_DISK)) {
    throw new ArchiveError(`The folder ${data} is not empty. Set MARQUEE_DATA to one that is. Nothing was changed.`);
  }
  if (database && !(await isEmptyPostgres(database))) {
    throw new ArchiveError(
      'The database has tables already. Set MARQUEE_DATABASE to an empty one. Nothing was changed.',
    );
  }
  // What a restore left that was ended in the middle.
  await rm(join(data, RESTORING), { recursive: true, force: true });
}

/** The database at last: with it the place is one that a server can start in. */
async function moveAll(from: string, to: string) {
  const last = databaseFile('');
  const names = (await readdir(from)).filter((name) => name !== last);
  for (const name of names) await rename(join(from, name), join(to, name));
  if (existsSync(join(from, last))) await rename(join(from, last), join(to, last));
}
