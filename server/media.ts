import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { mediaType } from './media-types.ts';

/** Names without a dot at their beginning: no way up, nothing hidden. */
const safe = /^(?:\/[\w-][\w.-]*)+$/;

/** An upload is a picture and nothing else, even when somebody opens it on its own. */
const POLICY = "default-src 'none'; sandbox";

/**
 * Pictures from the data folder. A picture never changes under its name, so a browser asks once.
 * @returns bytes sent, or undefined when there is no such picture
 */
export async function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, path, always }: { folder: string; path: string; always: readonly string[] },
): Promise<number | undefined> {
  const name = path.slice('/media'.length);
  if (!safe.test(name)) return undefined;
  const file = join(folder, name);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const headers = [
    ...always,
    ...['content-type', mediaType(file), 'content-length', String(found.size)],
    ...['cache-control', 'public, max-age=31536000, immutable', 'content-security-policy', POLICY],
  ];
  response.writeHead(200, headers);
  if (request.method === 'HEAD') {
    response.end();
    return 0;
  }
  await pipeline(createReadStream(file), response);
  return found.size;
}
