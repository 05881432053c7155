import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { ArchiveError, isMissing } from './archive-error.ts';
import { BLOCK, paddingOf, readTarHeader, type TarMember } from './tar-header.ts';
import { SUMS } from './write-archive.ts';

const CHUNK = 256 * 1024;

export type Member = TarMember & { chunks: () => AsyncGenerator<Buffer> };

/** The files in an archive, in their order, each read a piece at a time. @throws {ArchiveError} when it is damaged or cut */
export async function* membersOf(file: string): AsyncGenerator<Member> {
  const handle = await openArchive(file);
  try {
    for (let position = 0; ; ) {
      const header = readTarHeader(await readExactly(handle, position, BLOCK, file));
      if (header === 'broken') throw damaged(file);
      if (!header) {
        // The end is two such blocks, and nothing after them.
        await readExactly(handle, position + BLOCK, BLOCK, file);
        if ((await handle.stat()).size > position + 2 * BLOCK) throw damaged(file);
        return;
      }
      const start = position + BLOCK;
      yield { ...header, chunks: () => chunksAt(handle, start, header.size, file) };
      position = start + header.size + paddingOf(header.size);
    }
  } finally {
    await handle.close();
  }
}

/**
 * Reads an archive from its first to its last byte and compares each file with its checksum.
 * @param signal ends it in the middle
 * @returns the checksums, by name
 * @throws {ArchiveError} when anything is missing, more, or other than it was written
 */
export async function checkArchive(file: string, signal?: AbortSignal): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let sums: string | undefined;
  for await (const { name, chunks } of membersOf(file)) {
    if (sums !== undefined || found.has(name)) throw damaged(file);
    if (name === SUMS) sums = await textOf(chunks());
    else found.set(name, await hashOf(chunks(), signal));
  }
  const listed = [...found].map(([name, hash]) => `${hash}  ${name}\n`).join('');
  if (sums !== listed) throw damaged(file);
  return found;
}

/** One small file out of an archive. */
export async function textIn(file: string, name: string): Promise<string | undefined> {
  for await (const member of membersOf(file)) if (member.name === name) return textOf(member.chunks());
  return undefined;
}

/** What a small file says in JSON; nothing where there is no such file, or no JSON in it. */
export async function jsonIn(file: string, name: string): Promise<unknown> {
  try {
    return JSON.parse((await textIn(file, name)) ?? '');
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

export async function hashOf(chunks: AsyncIterable<Uint8Array>, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    hash.update(chunk);
  }
  return hash.digest('hex');
}

async function textOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString();
}

const damaged = (file: string) =>
  new ArchiveError(`${file} is damaged, or not whole: what is in it is not what was written. Nothing was changed.`);

async function openArchive(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch (cause) {
    if (isMissing(cause)) throw new ArchiveError(`There is no file ${file}.`);
    throw cause;
  }
}

async function* chunksAt(handle: FileHandle, start: number, size: number, file: string): AsyncGenerator<Buffer> {
  for (let done = 0; done < size; ) {
    const chunk = await readExactly(handle, start + done, Math.min(CHUNK, size - done), file);
    done += chunk.length;
    yield chunk;
  }
}

async function readExactly(handle: FileHandle, position: number, length: number, file: string): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await handle.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) throw damaged(file);
    done += bytesRead;
  }
  return bytes;
}
