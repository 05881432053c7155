import { lookup as resolve } from 'node:dns';
import { createWriteStream } from 'node:fs';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UPLOAD_MAX_BYTES } from '#domain/upload.ts';

export type Fetched = { outcome: 'fetched' } | { outcome: 'failed'; why: string };

/** From the first byte asked for to the last one had. */
const PATIENCE_MS = 30_000;
const MOST_REDIRECTS = 3;

/** Networks that are nobody's on the web: what an address in an export says must not reach into the house. */
const closed = new BlockList();
for (const [network, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
])
  closed.addSubnet(network, bits, 'ipv4');
// Everything but the addresses that are given out: loopback, local, mapped, documentation, multicast.
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  closed.addSubnet(network, bits, 'ipv6');

/** Whether an IP address is one of the open web. */
export function isOpen(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && given.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

class Refused extends Error {}

/** Asked when the connection is made, so that a name cannot mean one address when it is looked at and another when it is used. */
const openOnly =
  (mayReach: typeof isOpen): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, found) => {
      const open = (found ?? []).filter(({ address }) => mayReach(address));
      const [first] = open;
      if (error || !first) return done(error ?? new Refused('Its address is of a private network.'), '');
      if (options.all) return done(null, open);
      done(null, first.address, first.family);
    });
  };

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
      const answer = await ask(next, signal, mayReach);
      const { statusCode = 0, headers } = answer;
      const isMoved = [301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined;
      if (!isMoved) return await keep(answer, to, signal);
      answer.destroy();
      if (redirects === MOST_REDIRECTS) throw new Refused('It leads on and on.');
      next = new URL(headers.location ?? '', next);
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

function ask(url: URL, signal: AbortSignal, mayReach: typeof isOpen): Promise<IncomingMessage> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused('Its address is none of the web.');
  // What is a number already is looked up by nobody.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayReach(host)) throw new Refused('Its address is of a private network.');
  const send = url.protocol === 'https:' ? overHttps : overHttp;
  const headers = { accept: 'image/*', 'user-agent': 'Marquee import' };
  return new Promise((done, fail) => {
    send(url, { signal, headers, lookup: openOnly(mayReach), agent: false }, done)
      .on('error', fail)
      .end();
  });
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
