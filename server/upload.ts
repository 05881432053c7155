import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy, { type Busboy } from 'busboy';
import {
  type ReceivedFile,
  type ReceivedUpload,
  UPLOAD_MAX_BYTES,
  UPLOAD_MAX_FILES,
  UPLOAD_MAX_TOTAL,
} from '#domain/upload.ts';

/** Without a byte for so long, the other end is gone. */
const SILENCE_MS = 30_000;

/** What stands beside files in a form of ours: a number, a path. */
const LIMITS = { fields: 10, fieldSize: 1_000, files: UPLOAD_MAX_FILES, fileSize: UPLOAD_MAX_BYTES, parts: 40 };

/**
 * Reads a form with files, each straight onto the disk: never more than a few pieces of it are in memory. What cannot be
 * read to its end, because somebody left or pressed "Stop", leaves nothing behind.
 */
export async function receiveUpload(
  request: IncomingMessage,
  folder: string,
): Promise<ReceivedUpload | 'too large' | 'no form'> {
  if (Number(request.headers['content-length'] ?? 0) > UPLOAD_MAX_TOTAL) return 'too large';
  const form = openForm(request);
  if (!form) return 'no form';
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fields: Record<string, string> = {};
  const writing: Promise<ReceivedFile>[] = [];
  const paths: string[] = [];
  form.on('field', (name, value) => {
    fields[name] = value;
  });
  form.on('file', (_field, stream, { filename }) => {
    // A form whose field for files was left empty sends one without name and content.
    if (!filename) return stream.resume();
    const path = join(folder, `${randomUUID()}.upload`);
    paths.push(path);
    const written = writeFile(stream, path, filename);
    // Looked at below, together with what the form itself says.
    written.catch(() => undefined);
    writing.push(written);
  });
  try {
    await readForm(request, form);
    return { fields, files: await Promise.all(writing) };
  } catch (cause) {
    await Promise.allSettled(writing);
    await discard(paths);
    if (cause instanceof TooLargeError) return 'too large';
    if (isMalformed(cause)) return 'no form';
    throw cause;
  }
}

/** Whatever nobody has taken when the request is answered. */
export const discard = (paths: string[]) => Promise.all(paths.map((path) => rm(path, { force: true })));

class TooLargeError extends Error {}

function openForm({ headers }: IncomingMessage): Busboy | undefined {
  if (!headers['content-type']?.startsWith('multipart/form-data')) return undefined;
  try {
    return busboy({ headers, limits: LIMITS, defParamCharset: 'utf8' });
  } catch (cause) {
    if (isMalformed(cause)) return undefined;
    throw cause;
  }
}

/** The parser's own complaints; it has no class for them. */
const isMalformed = (cause: unknown) =>
  cause instanceof Error &&
  /^(Malformed|Multipart:|Unexpected end of (form|file)|Unsupported content type)/.test(cause.message);

async function readForm(request: IncomingMessage, form: Busboy) {
  let size = 0;
  const silence = setTimeout(() => request.destroy(new Error('An upload fell silent.')), SILENCE_MS);
  try {
    await pipeline(
      request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>,
      async function* counted(chunks) {
        for await (const chunk of chunks) {
          silence.refresh();
          size += chunk.length;
          if (size > UPLOAD_MAX_TOTAL) throw new TooLargeError();
          yield chunk;
        }
      },
      form,
    );
  } finally {
    clearTimeout(silence);
  }
}

async function writeFile(
  stream: Readable & { truncated?: boolean },
  path: string,
  name: string,
): Promise<ReceivedFile> {
  await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
  return { name, path, tooLarge: stream.truncated === true };
}
