import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { type RequestContext, shareRequestContext } from '#domain/request-context.ts';
import type { Settings } from '#domain/settings.ts';
import { createApiProblem } from './api-problem.ts';
import { createFinish } from './finish.ts';
import { createHandler } from './handler.ts';
import type { Health } from './health.ts';
import type { Live } from './live.ts';
import type { Log } from './log.ts';
import { Pages } from './pages.ts';
import { createPlainPage } from './plain-page.ts';
import type { Reads } from './reads.ts';
import { createRender, type PageHandler } from './render.ts';
import { reasonOf } from './render-error.ts';
import { createRoute, type Redirects } from './route.ts';
import type { StaticFiles } from './static-files.ts';

type Parts = {
  settings: Settings;
  handler: PageHandler;
  files: StaticFiles;
  health: Health;
  live: Live;
  reads: Reads | undefined;
  redirects: Redirects;
  log: Log;
};

/** What answers readers, and what tells it that a kept page is out of date. */
export type Site = { listener: RequestListener; forget: (tags: readonly string[]) => void };

/** Everything that answers readers, put together around what renders the pages. */
export function createSite({ settings, handler, files, health, live, reads, redirects, log }: Parts): Site {
  const storage = new AsyncLocalStorage<RequestContext>();
  shareRequestContext(storage);
  const pages: Pages = new Pages({
    render: createRender(handler, storage, (tags) => pages.forget(tags)),
    finish: createFinish(settings),
    settings,
    renewalFailed: (cause, key) => log.error(`${key} could not be renewed; its copy stands`, reasonOf(cause)),
    stoodIn: (cause, url) => log.error(`${url} could not be made; something else stands in for it`, reasonOf(cause)),
  });
  const plain = createPlainPage(
    settings,
    files.addresses().filter((address) => address.endsWith('.css')),
  );
  const apiProblem = createApiProblem(settings);
  const mediaFolder = join(settings.MARQUEE_DATA, 'media');
  const route = createRoute({ pages, files, health, live, reads, plain, apiProblem, redirects, settings, mediaFolder });
  return {
    listener: createHandler({ pages, route, plain, apiProblem, reads, log }),
    forget: (tags) => pages.forget(tags),
  };
}
