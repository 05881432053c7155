import type { RequestListener } from 'node:http';
import { isApi } from '#domain/api/address.ts';
import type { ApiProblem } from './api-problem.ts';
import { Exchange } from './exchange.ts';
import type { Log } from './log.ts';
import type { Pages } from './pages.ts';
import type { PlainPage } from './plain-page.ts';
import type { Reads } from './reads.ts';
import { reasonOf } from './render-error.ts';
import { isSomebody } from './session-cookie.ts';

type Parts = {
  pages: Pages;
  route: (exchange: Exchange) => Promise<void>;
  plain: PlainPage;
  apiProblem: ApiProblem;
  reads: Reads | undefined;
  log: Log;
};

/** Answers a request: from a fresh copy without a detour, else by its route, and in any case with something. */
export function createHandler({ pages, route, plain, apiProblem, reads, log }: Parts): RequestListener {
  return (request, response) => {
    const exchange = new Exchange(request, response, { log, reads, startedAt: performance.now() });
    const copy =
      exchange.reads && !isSomebody(request.headers.cookie)
        ? pages.fresh(exchange.url, request.headers.cookie)
        : undefined;
    if (copy) exchange.sendReady(copy, 'hit');
    else route(exchange).catch((cause) => giveUp(exchange, cause));
  };

  function giveUp(exchange: Exchange, cause: unknown) {
    const { id, path, request, response } = exchange;
    // The reader has gone; there is nobody to tell.
    if (response.destroyed) return;
    log.error(`${request.method} ${path} failed`, reasonOf(cause), id);
    if (response.headersSent) response.destroy();
    else exchange.sendReady(isApi(path) ? apiProblem('failed', `Request ${id}.`) : plain(500, id), 'pass');
  }
}
