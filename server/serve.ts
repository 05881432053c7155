import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { closeDatabase } from '#db/connection.ts';
import { migrationsCurrent } from '#db/migrate.ts';
import { settings } from '#db/settings.ts';
import { type RequestContext, shareRequestContext } from '#domain/request-context.ts';
import { createFinish } from './finish.ts';
import { createHandler } from './handler.ts';
import { createHealth } from './health.ts';
import { listen, stopListening } from './listen.ts';
import { createLog } from './log.ts';
import { startNext } from './next-pages.ts';
import { Pages } from './pages.ts';
import { createPlainPage } from './plain-page.ts';
import { createRender } from './render.ts';
import { createRoute } from './route.ts';
import { securityHeaders } from './security-headers.ts';
import { StaticFiles } from './static-files.ts';

export type Serving = { url: string; close: () => Promise<void> };

/** Serves the finished build. @throws {PortTakenError} */
export async function serve(): Promise<Serving> {
  const known = settings();
  const log = createLog(known.LOG ?? 'json');
  const storage = new AsyncLocalStorage<RequestContext>();
  shareRequestContext(storage);

  const files = new StaticFiles(securityHeaders(known));
  files.add(join(process.cwd(), 'public'), '/');
  files.add(join(process.cwd(), '.next', 'static'), '/_next/static/');
  const plain = createPlainPage(
    known,
    files.addresses().filter((address) => address.endsWith('.css')),
  );
  const health = createHealth(migrationsCurrent, (cause) => log.error('The database does not answer', cause));

  const next = await startNext(known);
  const pages: Pages = new Pages({
    render: createRender(next.handler, storage, (tags) => pages.forget(tags)),
    finish: createFinish(known),
    settings: known,
    renewalFailed: (cause, key) => log.error(`${key} could not be renewed; its copy stands`, cause),
  });
  const mediaFolder = join(known.MARQUEE_DATA, 'media');
  const route = createRoute({ pages, files, health, plain, settings: known, mediaFolder });
  const server = await listen(createHandler({ pages, route, plain, log }), known);

  return {
    url: known.url,
    close: async () => {
      await stopListening(server);
      await next.close();
      await closeDatabase();
      log.flush();
    },
  };
}
