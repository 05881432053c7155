import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { after } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { requestContext } from '#domain/request-context.ts';
import { parseSettings } from '#domain/settings.ts';
import { createHealth } from './health.ts';
import { createLive, type LiveOptions } from './live.ts';
import { createLog } from './log.ts';
import { Reads } from './reads.ts';
import type { PageHandler } from './render.ts';
import type { Redirects } from './route.ts';
import { securityHeaders } from './security-headers.ts';
import { createSite } from './site.ts';
import { StaticFiles } from './static-files.ts';

type Asked = { method?: string; headers?: Record<string, string>; body?: string | Buffer };
type Options = {
  environment?: Record<string, string>;
  migrationsCurrent?: () => Promise<boolean>;
  folder?: string;
  redirects?: Redirects;
  live?: Pick<LiveOptions, 'source' | 'limits'>;
};

/** No story at all. */
const silent: Pick<LiveOptions, 'source'> = {
  source: { counters: async () => new Map(), latest: async () => ({ mark: '', text: '' }) },
};

/** The whole server on a free port, around a page handler of the test's own. It stops when the file's tests are done. */
export async function startSite(handler: PageHandler, options: Options = {}) {
  const settings = parseSettings({ LOG: 'json', ...options.environment });
  const lines: string[] = [];
  const log = createLog('json', (text) => lines.push(...text.trim().split('\n')));
  const files = new StaticFiles(securityHeaders(settings));
  if (options.folder) files.add(options.folder, '/');
  const health = createHealth(options.migrationsCurrent ?? (async () => true), () => undefined);
  const live = createLive({ ...(options.live ?? silent), settings, failed: (what, cause) => log.error(what, cause) });
  const reads = new Reads(settings.url);
  const counted = settings.MARQUEE_NUMBERS ? reads : undefined;
  const redirects = options.redirects ?? (async () => undefined);
  const site = createSite({ settings, handler, files, health, live, reads: counted, redirects, log });
  const server = createServer(site.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  after(() => {
    live.stop();
    server.close();
  });
  return {
    ask: (path: string, asked: Asked = {}) => ask(port, path, asked),
    host: `127.0.0.1:${port}`,
    reads,
    stopLive: live.stop,
    forget: site.forget,
    logged: () => {
      log.flush();
      return lines.map((line) => JSON.parse(line));
    },
  };
}

async function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked) {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const request = httpRequest({ port, host: '127.0.0.1', path, method, headers, agent: false }, resolve);
  request.on('error', reject);
  request.end(body);
  const response = await promise;
  const bytes = await buffer(response);
  return { status: response.statusCode, headers: response.headers, bytes, text: decoded(bytes, response.headers) };
}

function decoded(bytes: Buffer, headers: IncomingMessage['headers']): string {
  if (bytes.length === 0) return '';
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(bytes).toString();
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

/** Answers as a page would that shows something. */
export function sendPage(response: ServerResponse, html: string, { status = 200, shows = ['publication'] } = {}) {
  for (const tag of shows) requestContext()?.shows.add(tag);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
}
