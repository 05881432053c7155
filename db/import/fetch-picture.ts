import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UPLOAD_MAX_BYTES } from '#domain/upload.ts';
import { askWeb, isOpen, Refused } from '../open-web.ts';

export type Fetched = { outcome: 'fetched' } | { outcome: 'failed'; why: string };

/** From the first byte asked for to the last one had. */
const PATIENCE_MS = 30_000;
const MOST_REDIRECTS = 3;
const headers = { accept: 'image/*', 'user-agent': 'Marquee import' };

/**
 * Fetches a picture into a file: nothing else, nothing large, nothing slow, nothing from another host than these, also where
 * one of them leads on, and nothing from a private network.
 */
export async function fetchPicture(
  address: string,
  to: string,
  hosts: ReadonlySet<string>,
  mayReach = isOpen,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    let next = new URL(address);
    for (let redirects = 0; ; redirects += 1) {
      if (/^https?:$/.test(next.protocol) && !hosts.has(next.host))
        throw new Refused(`${next.host} is not the old site.`);
      const answer = await askWeb(next, { headers, signal, mayReach });
      const { statusCode = 0 } = answer;
      const { location } = answer.headers;
      const isMoved = [301, 302, 303, 307, 308].includes(statusCode) && location !== undefined;
      if (!isMoved) return await keep(answer, to, signal);
      answer.destroy();
      if (redirects === MOST_REDIRECTS) throw new Refused('It leads on and on.');
      next = new URL(location, next);
    }
  } catch (cause) {
    if (cause instanceof Refused) return { outcome: 'failed', why: cause.message };
    if (signal.aborted) return { outcome: 'failed', why: `It did not come within ${PATIENCE_MS / 1_000} seconds.` };
    return {
      outcome: 'failed',
      why: `It could not be had (${cause instanceof Error ? cause.message : String(cause)}).`,
    };
  }
}

async function keep(answer: IncomingMessage, to: string, signal: AbortSignal): Promise<Fetched> {
  const { statusCode = 0, headers } = answer;
  const why =
    (statusCode !== 200 && `The old site answered with ${statusCode}.`) ||
    (!/^image\//i.test(headers['content-type'] ?? '') && 'What is there is no picture.') ||
    (Number(headers['content-length'] ?? 0) > UPLOAD_MAX_BYTES && TOO_LARGE);
  if (why) {
    answer.destroy();
    throw new Refused(why);
  }
  let had = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _, done) {
      had += chunk.length;
      done(had > UPLOAD_MAX_BYTES ? new Refused(TOO_LARGE) : null, chunk);
    },
  });
  await pipeline(answer, counting, createWriteStream(to), { signal });
  return { outcome: 'fetched' };
}

const TOO_LARGE = `It is larger than ${UPLOAD_MAX_BYTES / 1_000_000} MB.`;
