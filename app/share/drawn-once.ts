import { findShareFile, keepShareFile } from '#db/share-files.ts';

const making = new Map<string, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/** The image of this name: from the disk, or drawn. Whoever asks meanwhile waits for the same; and one is drawn at a time. */
export async function drawnOnce(name: string, stem: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const waited = making.get(name);
  if (waited) return waited;
  const made = findOrDraw(name, stem, draw).finally(() => making.delete(name));
  making.set(name, made);
  return made;
}

async function findOrDraw(name: string, stem: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const found = await findShareFile(name);
  if (found) return found;
  const turn = last.then(draw);
  last = turn.catch(() => undefined);
  const jpeg = await turn;
  await keepShareFile(name, stem, jpeg);
  return jpeg;
}
