import type { Settings } from '#domain/settings.ts';
import type { Answer } from './answer.ts';
import type { Finish, Reach } from './finish.ts';
import { type Found, type Made, PageCache } from './page-cache.ts';
import { anonymousRequest, type PageRequest } from './page-request.ts';
import { isOwn, splitUrl } from './paths.ts';
import type { Render, Rendered } from './render.ts';
import { isSomebody } from './session-cookie.ts';

/** Some 2,000 pages with their two compressed forms. */
const MOST_BYTES = 64_000_000;

/** An address that no route has: Next answers it with the site's 404 page, whole. */
const NOWHERE = '/_not-found';

/** Rendering failed. The cause is what the page threw. */
export class RenderError extends Error {}

type Options = {
  render: Render;
  finish: Finish;
  settings: Settings;
  renewalFailed: (cause: unknown, key: string) => void;
};

/** The site's pages, kept for those who are nobody in particular and made for those who are somebody. */
export class Pages {
  readonly #cache: PageCache<Answer>;
  readonly #render: Render;
  readonly #finish: Finish;
  readonly #settings: Settings;

  constructor({ render, finish, settings, renewalFailed }: Options) {
    this.#render = render;
    this.#finish = finish;
    this.#settings = settings;
    this.#cache = new PageCache({ limit: MOST_BYTES, failed: renewalFailed });
  }

  fresh(key: string): Answer | undefined {
    return this.#cache.fresh(key);
  }

  forget(tags: readonly string[]) {
    this.#cache.forget(tags);
  }

  /** For an anonymous reader. @throws {RenderError} */
  shared(key: string, id: string): Promise<Found<Answer>> {
    return this.#cache.find(key, () => this.#make(anonymousRequest(id, key, this.#settings)));
  }

  /** For one person, or for an address that is not worth keeping. @throws {RenderError} */
  async own(request: PageRequest): Promise<Answer> {
    const rendered = await this.#rendered(request);
    if (isMissing(rendered)) return this.notFound(request);
    return this.#finish(rendered, { path: splitUrl(request.url).path, reach: reachOf(request, rendered) });
  }

  /** The site's 404 page, with the name of whoever is signed in. @throws {RenderError} */
  async notFound(request: PageRequest): Promise<Answer> {
    const nowhere: PageRequest = { ...request, method: 'GET', url: NOWHERE, path: '/' };
    delete nowhere.body;
    if (isSomebody(request.headers.cookie)) {
      return this.#finish(await this.#rendered(nowhere), { path: NOWHERE, reach: 'shared', status: 404 });
    }
    const { copy } = await this.#cache.find(NOWHERE, async () => {
      const rendered = await this.#rendered(nowhere);
      const copy = this.#finish(rendered, { path: NOWHERE, reach: 'shared', status: 404 });
      return this.#prepared(copy, rendered, true);
    });
    return copy;
  }

  async #make(request: PageRequest): Promise<Made<Answer>> {
    const rendered = await this.#rendered(request);
    if (isMissing(rendered)) return this.#prepared(await this.notFound(request), rendered, false);
    const keep = rendered.status === 200 && rendered.shows.size > 0 && !rendered.headers['set-cookie'];
    const copy = this.#finish(rendered, { path: splitUrl(request.url).path, reach: keep ? 'kept' : 'shared' });
    return this.#prepared(copy, rendered, keep);
  }

  async #prepared(copy: Answer, { shows }: Rendered, keep: boolean): Promise<Made<Answer>> {
    if (keep) await Promise.all([copy.prepare('br', 'once'), copy.prepare('gzip', 'once')]);
    return { copy, bytes: copy.bytes, shows, keep };
  }

  async #rendered(request: PageRequest): Promise<Rendered> {
    const rendered = await this.#render(request).catch((cause) => {
      throw new RenderError('The page could not be rendered.', { cause });
    });
    if (rendered.status >= 500) throw new RenderError('The page could not be rendered.', { cause: rendered.error });
    return rendered;
  }
}

/** `notFound()` in a page leaves the page empty until Next's runtime runs, which it does not here. */
const isMissing = ({ status, headers }: Rendered) =>
  status === 404 && String(headers['content-type'] ?? 'text/html').startsWith('text/html');

/** A page read by somebody signed in may stay in their browser, to go back to; what is below /account and such may not. */
function reachOf({ method, url }: PageRequest, { headers }: Rendered): Reach {
  return method === 'POST' || headers['set-cookie'] || isOwn(splitUrl(url).path) ? 'own' : 'shared';
}
