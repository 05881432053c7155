import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, RequestListener } from 'node:http';
import { join } from 'node:path';
import { closeDatabase } from '#db/connection.ts';
import { settings } from '#db/settings.ts';
import { type RequestContext, shareRequestContext } from '#domain/request-context.ts';
import { uploadPath } from '#domain/upload.ts';
import { startDownloadWorker } from './download-worker.ts';
import { startHousekeeper } from './housekeeper.ts';
import { listen, stopListening } from './listen.ts';
import { sendMedia } from './media.ts';
import { startOutboxWorker } from './outbox-worker.ts';
import { splitUrl } from './paths.ts';
import { startPictureWorker } from './picture-worker.ts';
import type { PageHandler } from './render.ts';
import { nextRequestId } from './request-id.ts';
import { startSchedules } from './schedules.ts';
import { startSearchWorker } from './search-worker.ts';
import type { Serving } from './serve.ts';
import { startSpamWorker } from './spam-worker.ts';
import { receiveUpload } from './upload.ts';
import { startWebhookWorker } from './webhook-worker.ts';

/**
 * Serves for writing code: Next compiles what is asked for and shows its mistakes in the browser. Pages come as Next
 * makes them, with its runtime and past the cache; a change in `server/` shows under `npm run serve` only.
 */
export async function develop(): Promise<Serving> {
  const known = settings();
  Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' });
  const { default: next } = await import('next');
  const app = next({ dev: true, dir: process.cwd(), hostname: known.HOST, port: known.PORT });
  await app.prepare();
  const stopWorkers = [
    startPictureWorker({ forget: () => undefined, failed: console.error }),
    startSearchWorker(console.error),
    startOutboxWorker({ failed: console.error }),
    startWebhookWorker({ failed: console.error }),
    startSpamWorker(console.error),
    startDownloadWorker({ failed: console.error }),
    startHousekeeper({ forget: () => undefined, failed: console.error }),
  ];
  const schedules = await startSchedules({ forget: () => undefined, failed: console.error });
  const server = await listen(inContext(app.getRequestHandler(), known.MARQUEE_DATA), known);
  return {
    url: known.url,
    close: async () => {
      await stopListening(server, 0);
      await Promise.all([...stopWorkers.map((stop) => stop()), schedules.stop()]);
      await app.close();
      await closeDatabase();
    },
  };
}

function inContext(handler: PageHandler, data: string): RequestListener {
  const [mediaFolder, incoming] = [join(data, 'media'), join(data, 'incoming')];
  const storage = new AsyncLocalStorage<RequestContext>();
  shareRequestContext(storage);
  return async (request, response) => {
    const { path } = splitUrl(request.url ?? '/');
    const sent =
      path.startsWith('/media/') && (await sendMedia(request, response, { folder: mediaFolder, path, always: [] }));
    if (sent !== false && sent !== undefined) return;
    const context = contextOf(request);
    const upload =
      path === uploadPath && request.method === 'POST' ? await receiveUpload(request, incoming) : undefined;
    if (typeof upload === 'object') context.upload = upload;
    storage.run(context, () => {
      const { writeHead } = response;
      response.writeHead = (...head: unknown[]) => {
        for (const cookie of context.cookies.splice(0)) response.appendHeader('set-cookie', cookie);
        return Reflect.apply(writeHead, response, head);
      };
      return handler(request, response);
    });
  };
}

const contextOf = (request: IncomingMessage): RequestContext => ({
  requestId: nextRequestId(),
  path: request.url ?? '/',
  method: request.method ?? 'GET',
  address: request.socket.remoteAddress ?? '',
  nonce: '',
  shows: new Set(),
  cookies: [],
  forget: () => undefined,
  failed: () => undefined,
});
