import type { IncomingMessage } from 'node:http';
import type { HandedFile } from '#domain/request-context.ts';
import type { Settings } from '#domain/settings.ts';
import type { ReceivedUpload } from '#domain/upload.ts';
import { isDesk, splitUrl } from './paths.ts';
import { publicHost } from './public-host.ts';
import { requestAddress } from './request-address.ts';

/** A request as the pages get it. An anonymous one holds nothing of the person who asked, so its answer can be shared. */
export type PageRequest = {
  id: string;
  method: string;
  /** Path and query, starting with a slash. */
  url: string;
  /** Where the reader is, for links that lead back; the address itself unless it is only ours. */
  path?: string;
  headers: Record<string, string>;
  body?: Buffer;
  /** Files that came with it, on the disk. */
  upload?: ReceivedUpload;
  address: string;
  /** Takes a file that the page hands over in place of what it says. */
  hand?: (file: HandedFile) => void;
};

/** All that a page may learn of who asks. Nothing else that a client sends reaches Next. */
const passed = [
  ...['accept', 'accept-language', 'content-type', 'cookie', 'user-agent', 'referer'],
  // Whether anybody reads all of the answer.
  ...['sec-purpose', 'x-shows'],
];
/** What Next's runtime says of itself; it runs on the desk only. Elsewhere a form is all that an action is sent by. */
const runtime = [
  'next-action',
  'rsc',
  'next-url',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-test-fetch-priority',
];

/** Next holds back a page's metadata for the browser's script to put in, unless the client has a name that it trusts. */
const NAMELESS = 'Marquee';

/** The request of one person, with their cookies. */
export function ownRequest(request: IncomingMessage, id: string, url: string, settings: Settings): PageRequest {
  const { path } = splitUrl(url);
  const address = requestAddress(request, settings);
  const headers = hostHeaders(publicHost(request.headers, settings), settings);
  for (const name of isDesk(path) ? [...passed, ...runtime] : passed) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  headers['user-agent'] ||= NAMELESS;
  headers['x-forwarded-for'] = address;
  return { id, method: request.method === 'POST' ? 'POST' : 'GET', url, headers, address };
}

/** The request of nobody in particular: its answer is for everybody. */
export function anonymousRequest(id: string, url: string, settings: Settings): PageRequest {
  const headers = { ...hostHeaders(new URL(settings.url).host, settings), accept: 'text/html', 'user-agent': NAMELESS };
  return { id, method: 'GET', url, headers, address: '' };
}

/** The origin is set to the host, once the form guard has let a form pass, so that Next agrees with it. */
function hostHeaders(host: string, settings: Settings): Record<string, string> {
  const protocol = new URL(settings.url).protocol.slice(0, -1);
  return { host, origin: `${protocol}://${host}`, 'x-forwarded-host': host, 'x-forwarded-proto': protocol };
}
