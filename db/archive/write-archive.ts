import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ArchiveError } from './archive-error.ts';
import { BLOCK, paddingOf, tarHeader } from './tar-header.ts';

/** The last file of an archive; `sha256sum -c SHA256SUMS` reads it, too. */
export const SUMS = 'SHA256SUMS';

/** Until an archive is whole it carries this at the end of its name. */
export const UNFINISHED = '.part';

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Puts one file into the archive. */
export type Add = (name: string, chunks: Chunks, mode?: number) => Promise<void>;

type Made = {
  file: string;
  at: Date;
  signal?: AbortSignal | undefined;
  /** Reads what was written; what it throws at is removed. */
  check?: (draft: string, signal?: AbortSignal) => Promise<unknown>;
};

/** What is in it is nobody else's: hashes of passwords, addresses, texts that are not out yet. */
const FOR_ITS_OWNER = 0o600;

/**
 * Writes a tar file piece by piece, with the checksum of each file in it as the last one. It has another name until all of it is
 * on the disk and was checked, so that a file with its final name is whole. Only its owner can read it.
 * @returns its size
 * @throws {ArchiveError} when there is such a file
 */
export async function writeArchive(
  { file, at, signal, check }: Made,
  fill: (add: Add) => Promise<void>,
): Promise<number> {
  if (existsSync(file)) throw new ArchiveError(`${file} is there already. Choose another name.`);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = file + UNFINISHED;
  // What a process left that died over it.
  await rm(draft, { force: true });
  const handle = await open(draft, 'wx', FOR_ITS_OWNER);
  try {
    const size = await writeMembers({ handle, at, signal }, fill);
    await handle.sync();
    await handle.close();
    await check?.(draft, signal);
    await rename(draft, file);
    await syncFolder(dirname(file));
    return size;
  } catch (cause) {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw cause;
  }
}

type Draft = { handle: FileHandle; at: Date; signal: AbortSignal | undefined };

async function writeMembers({ handle, at, signal }: Draft, fill: (add: Add) => Promise<void>): Promise<number> {
  let end = 0;
  const sums: string[] = [];
  const put = async (bytes: Uint8Array) => {
    await writeAll(handle, bytes, end);
    end += bytes.length;
  };
  const add: Add = async (name, chunks, mode = FOR_ITS_OWNER) => {
    const start = end;
    end += BLOCK;
    const hash = createHash('sha256');
    for await (const chunk of chunks) {
      signal?.throwIfAborted();
      hash.update(chunk);
      await put(chunk);
    }
    const size = end - start - BLOCK;
    await put(Buffer.alloc(paddingOf(size)));
    // How long it is, is known only now.
    await writeAll(handle, tarHeader({ name, size, mode, changedAt: at }), start);
    sums.push(`${hash.digest('hex')}  ${name}\n`);
  };
  await fill(add);
  await add(SUMS, [Buffer.from(sums.join(''))]);
  await put(Buffer.alloc(2 * BLOCK));
  return end;
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** A new name is on the disk when its folder is. */
async function syncFolder(folder: string) {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
