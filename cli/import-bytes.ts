import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { gunzipped } from '#db/archive/streams.ts';
import { ForeignFileError } from '#domain/import/foreign.ts';

/** The bytes of an export; of one that is packed with gzip, as Disqus sends it, what is in it. */
export async function* bytesIn(file: string): AsyncGenerator<Uint8Array> {
  if (!(await isPacked(file))) return yield* createReadStream(file);
  try {
    yield* gunzipped(createReadStream(file));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (!code?.startsWith('Z_')) throw cause;
    throw new ForeignFileError(`The file is packed with gzip, and cannot be unpacked to its end: ${message}.`, {
      cause,
    });
  }
}

async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.equals(Buffer.of(0x1f, 0x8b));
  } finally {
    await handle.close();
  }
}
