import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { settings } from './settings.ts';

/**
 * Where the files of pictures lie. Names begin with the content's hash, so a file never changes under its name; each
 * arrives whole, under another name first.
 */
export type MediaStore = {
  has(name: string): boolean;
  /** Where the picture library can read it. */
  path(name: string): string;
  /** Takes over a finished file. One that stands already is left alone. */
  take(name: string, from: string): void;
  /** Removes every file whose name begins so. */
  removeAll(stem: string): Promise<void>;
};

function folderStore(folder: () => string): MediaStore {
  const path = (name: string) => join(folder(), name);
  return {
    has: (name) => existsSync(path(name)),
    path,
    take(name, from) {
      if (existsSync(path(name))) return rmSync(from, { force: true });
      mkdirSync(folder(), { recursive: true });
      moveFile(from, path(name));
    },
    async removeAll(stem) {
      const names = existsSync(folder()) ? await readdir(folder()) : [];
      for (const name of names) if (name.startsWith(stem)) rmSync(path(name), { force: true });
    },
  };
}

/** A rename where both are on one disk, else a copy that gets its name when it is whole. */
function moveFile(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EXDEV')) throw cause;
    copyFileSync(from, `${to}.part`);
    renameSync(`${to}.part`, to);
    rmSync(from);
  }
}

const inData = (name: string) => () => join(settings().MARQUEE_DATA, name);

export const mediaFolder = inData('media');
export const INCOMING = 'incoming';
/** Where a file lies while it is received and looked at. On the same disk, so that it need not be copied. */
export const incomingFolder = inData(INCOMING);

/** What readers get. The server hands out everything in it. */
export const publicFiles = folderStore(mediaFolder);

/** As they were sent, with all that cameras write into them; nobody can ask for them. */
export const originals = folderStore(inData('originals'));

/** A name of its own for a file that is not finished. */
export function unfinishedFile(name: string): string {
  const file = join(incomingFolder(), name);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  return file;
}
