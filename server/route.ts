import { isApi } from '#domain/api/address.ts';
import { carriesAnyMark } from '#domain/guest-marks.ts';
import { isLivePath } from '#domain/live.ts';
import { isNumberedFront } from '#domain/numbered-address.ts';
import { isReadPath } from '#domain/reads.ts';
import type { Settings } from '#domain/settings.ts';
import { Answer } from './answer.ts';
import { createApiMethods } from './api-methods.ts';
import type { ApiProblem } from './api-problem.ts';
import { createDownloadRoute, isDownload } from './download-route.ts';
import type { Exchange } from './exchange.ts';
import { isOwnForm } from './form-guard.ts';
import type { Health } from './health.ts';
import type { Live } from './live.ts';
import type { CacheUse } from './log.ts';
import { sendMedia } from './media.ts';
import { knownPart, pageKey } from './page-key.ts';
import { anonymousRequest, ownRequest } from './page-request.ts';
import type { Pages } from './pages.ts';
import { isDesk, isForAnybody, isOwn, splitUrl } from './paths.ts';
import type { PlainPage } from './plain-page.ts';
import { createReadSigns } from './read-signs.ts';
import type { Reads } from './reads.ts';
import { LARGEST_FORM, requestBody } from './request-body.ts';
import { pageHeaders, securityHeaders } from './security-headers.ts';
import { isSomebody } from './session-cookie.ts';
import { SPECULATION_RULES_PATH, SPECULATION_RULES_TYPE, speculationRules } from './speculation-rules.ts';
import type { StaticFiles } from './static-files.ts';
import { createUploadRoute, isUpload } from './upload-route.ts';

/** Where an address leads that has no page; undefined when it leads nowhere. */
export type Redirects = (url: string) => Promise<{ to: string; status: number } | undefined>;

type Parts = {
  pages: Pages;
  files: StaticFiles;
  health: Health;
  live: Live;
  reads: Reads | undefined;
  plain: PlainPage;
  apiProblem: ApiProblem;
  redirects: Redirects;
  settings: Settings;
  mediaFolder: string;
};

/** Decides who answers: the server itself, a file, a form's action, or a page. */
export function createRoute(parts: Parts) {
  const { pages, files, health, live, reads, plain, apiProblem, redirects, settings, mediaFolder } = parts;
  const always = securityHeaders(settings);
  const own = (status: number, type: string, body: string, caching: string) =>
    new Answer(status, type, [...always, 'cache-control', caching], Buffer.from(body), { validator: status === 200 });
  const noFile = own(404, 'text/plain; charset=utf-8', 'There is no such file.\n', 'no-store');
  const rules = own(200, SPECULATION_RULES_TYPE, speculationRules, 'public, max-age=3600');
  /** To the desk's runtime, anything that is not its own format means: leave me, and load that page whole. */
  const leave = own(200, 'text/plain; charset=utf-8', 'A page of its own.\n', 'no-store');

  const upload = createUploadRoute({ pages, plain, settings });
  const download = createDownloadRoute({ pages, settings, always });
  const readSigns = createReadSigns({ reads, settings });
  const apiMethods = createApiMethods(settings, always, apiProblem);

  return async (exchange: Exchange): Promise<void> => {
    const { path, query, request } = exchange;
    const state = await health(path);
    if (state) return exchange.send(state, 'pass');
    if (isApi(path) && !exchange.reads) return exchange.send(apiMethods(request.method), 'pass');
    if (request.method === 'POST') return isReadPath(path) ? readSigns(exchange) : form(exchange);
    if (!exchange.reads) return exchange.send(plain(405, exchange.id), 'pass');
    if (isLivePath(path)) return live.answer(exchange);
    if (path === SPECULATION_RULES_PATH) return exchange.send(rules, 'hit');
    const file = await files.find(path, query !== '');
    if (file) return exchange.send(file, 'hit');
    if (path.startsWith('/media/')) return media(exchange);
    if (path.startsWith('/_next/')) return exchange.send(noFile, 'pass');
    return isDownload(path) ? download(exchange) : page(exchange);
  };

  async function page(exchange: Exchange) {
    const { path, request, url } = exchange;
    if (request.headers.rsc !== undefined && !isDesk(path) && !isApi(path)) return exchange.send(leave, 'pass');
    if (!isReadable(path)) return missing(exchange);
    const { copy, how } = await pageAt(exchange, url);
    const elsewhere = await leadsOn(exchange, copy.status);
    return elsewhere ? exchange.send(elsewhere, 'pass') : exchange.send(copy, how);
  }

  async function pageAt({ id, request }: Exchange, url: string): Promise<{ copy: Answer; how: CacheUse }> {
    const { path, query } = splitUrl(url);
    const open = isForAnybody(path);
    if (isOwn(path) || (isSomebody(request.headers.cookie) && !open)) {
      return { copy: await pages.own(ownRequest(request, id, url, settings)), how: 'pass' };
    }
    const key = pageKey(url);
    if (key === undefined) {
      const known = path + knownPart(path, query);
      const marked = !open && carriesAnyMark(request.headers.cookie);
      const asked = marked ? ownRequest(request, id, known, settings) : anonymousRequest(id, known, settings);
      return { copy: await pages.own(asked), how: 'pass' };
    }
    return pages.shared(key, ownRequest(request, id, url, settings));
  }

  /**
   * Where an address leads at which there is no page: asked once it is known that there is none. Next sends everybody who
   * writes a last slash to the same address without it; what leads on from there does so from here, in one step. The front
   * page with the number of a story is an address that WordPress gave out.
   */
  async function leadsOn(exchange: Exchange, status: number): Promise<Answer | undefined> {
    const { id, path, query, request, url } = exchange;
    const slashed = status === 308 && path.endsWith('/');
    if (isOwn(path) || isApi(path) || (status !== 404 && !slashed && !isNumberedFront(url))) return undefined;
    const moved = await redirects(url);
    if (!moved) return undefined;
    if (slashed) {
      const { copy } = await pageAt(exchange, path.replace(/\/+$/, '') + (query && `?${query}`));
      if (copy.status !== 404) return undefined;
    }
    if (moved.status === 410) return pages.gone(ownRequest(request, id, url, settings));
    const headers = [...pageHeaders(settings), 'cache-control', 'private, no-cache', 'location', moved.to];
    return new Answer(moved.status, '', headers, Buffer.alloc(0), { validator: false });
  }

  async function form(exchange: Exchange) {
    const { id, path, request, url } = exchange;
    if (!isOwnForm(request.headers, settings)) return exchange.send(plain(403, id), 'pass');
    // Below it are Next's own services, such as the one that resizes pictures; none of them takes a form.
    if (path.startsWith('/_next/')) return exchange.send(noFile, 'pass');
    if (!isReadable(path)) return missing(exchange);
    if (isUpload(exchange)) return upload(exchange);
    const body = await requestBody(request, LARGEST_FORM);
    if (body === 'too large') return exchange.send(plain(413, id), 'pass');
    return exchange.send(await pages.own({ ...ownRequest(request, id, url, settings), body }), 'pass');
  }

  async function missing(exchange: Exchange) {
    if (isApi(exchange.path)) return exchange.send(apiProblem('not-found', 'The address cannot be read.'), 'pass');
    return exchange.send(await pages.notFound(anonymousRequest(exchange.id, '/', settings)), 'pass');
  }

  async function media(exchange: Exchange) {
    const { path, request, response } = exchange;
    const bytes = await sendMedia(request, response, { folder: mediaFolder, path, always });
    if (bytes === undefined) return exchange.send(noFile, 'pass');
    exchange.sent('pass', bytes);
  }
}

/**
 * Next answers an address that cannot be decoded with a bare 500, redirects to a whole URL, whosever it is, and answers one
 * that ends in `.rsc` in its runtime's own format. PostgreSQL refuses to look for a text with a NUL.
 */
function isReadable(path: string): boolean {
  try {
    return path.startsWith('/') && !path.endsWith('.rsc') && !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}
