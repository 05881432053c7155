import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unfinishedFile } from './media-store.ts';
import { settings } from './settings.ts';

/** Of some 90 kB each. What makes way is drawn again when somebody asks for it. */
const MOST_FILES = 2_000;

/** Their folder in the data folder. */
export const SHARED = 'share';

const pathOf = (name: string) => join(settings().MARQUEE_DATA, SHARED, name);

/** A share image that was drawn before. */
export const findShareFile = (name: string): Promise<Buffer | undefined> =>
  readFile(pathOf(name)).catch(() => undefined);

/** Keeps an image under its name, in place of those that were drawn of the same thing before: their names begin with `stem`. */
export async function keepShareFile(name: string, stem: string, jpeg: Buffer, most = MOST_FILES) {
  await mkdir(pathOf(''), { recursive: true });
  const unfinished = unfinishedFile(`${name}.${randomBytes(4).toString('hex')}`);
  await writeFile(unfinished, jpeg);
  await rename(unfinished, pathOf(name));
  const names = await readdir(pathOf(''));
  const outdated = names.filter((one) => one.startsWith(stem) && one !== name);
  await Promise.all(outdated.map(removeShareFile));
  if (names.length - outdated.length > most) await makeRoom(most);
}

export const removeShareFile = (name: string) => rm(pathOf(name), { force: true });

/** A tenth at once, so that this is done once in many drawings. */
async function makeRoom(most: number) {
  const names = await readdir(pathOf(''));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(pathOf(name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  const oldest = aged.toSorted((a, b) => a.at - b.at).slice(0, Math.ceil(names.length - most * 0.9));
  await Promise.all(oldest.map(({ name }) => removeShareFile(name)));
}
