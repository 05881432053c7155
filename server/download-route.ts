import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { HandedFile } from '#domain/request-context.ts';
import type { Settings } from '#domain/settings.ts';
import type { Exchange } from './exchange.ts';
import { ownRequest } from './page-request.ts';
import type { Pages } from './pages.ts';

type Parts = { pages: Pages; settings: Settings; always: readonly string[] };

/**
 * A file for one person alone. The page behind the address says who may have it and where it lies; it goes out from the disk, because
 * it need not fit into memory.
 */
export function createDownloadRoute({ pages, settings, always }: Parts) {
  return async (exchange: Exchange): Promise<void> => {
    const { id, request, response, url } = exchange;
    const own = ownRequest(request, id, url, settings);
    let handed: HandedFile | undefined;
    const answer = await pages.own({
      ...own,
      hand: (file) => {
        handed = file;
      },
    });
    const found = handed && (await stat(handed.path).catch(() => undefined));
    if (!handed) return exchange.send(answer, 'pass');
    if (!found) return exchange.send(await pages.notFound(own), 'pass');
    response.writeHead(200, [
      ...always,
      ...['content-type', 'application/zip', 'content-length', String(found.size)],
      ...['content-disposition', `attachment; filename="${handed.name}"`, 'cache-control', 'no-store'],
    ]);
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(handed.path), response);
    exchange.sent('pass', request.method === 'HEAD' ? 0 : found.size);
  };
}

export const isDownload = (path: string) => /^\/account\/data\/\d+$/.test(path);
