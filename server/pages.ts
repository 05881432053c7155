import { carriesMarks, guestMarksIn } from '#domain/guest-marks.ts';
import type { Settings } from '#domain/settings.ts';
import type { Answer } from './answer.ts';
import type { Finish, Reach } from './finish.ts';
import type { CacheUse } from './log.ts';
import { type Made, PageCache } from './page-cache.ts';
import { anonymousRequest, type PageRequest } from './page-request.ts';
import { isOwn, splitUrl } from './paths.ts';
import type { Render, Rendered } from './render.ts';
import { RenderError } from './render-error.ts';
import { isSomebody } from './session-cookie.ts';

/** Some 2,000 pages with their two compressed forms. */
const MOST_BYTES = 64_000_000;

/** An address that no route has: Next answers it with the site's 404 page, whole. */
const NOWHERE = '/_not-found';

type Options = {
  render: Render;
  finish: Finish;
  settings: Settings;
  renewalFailed: (cause: unknown, key: string) => void;
  /** Something was answered in place of what could not be made. */
  stoodIn: (cause: unknown, url: string) => void;
};

/** The site's pages, kept for those who are nobody in particular and made for those who are somebody. */
export class Pages {
  readonly #cache: PageCache<Answer>;
  readonly #render: Render;
  readonly #finish: Finish;
  readonly #settings: Settings;
  readonly #stoodIn: Options['stoodIn'];

  constructor({ render, finish, settings, renewalFailed, stoodIn }: Options) {
    this.#render = render;
    this.#finish = finish;
    this.#settings = settings;
    this.#stoodIn = stoodIn;
    this.#cache = new PageCache({ limit: MOST_BYTES, failed: renewalFailed });
  }

  /** The copy that can be given out at once to whoever sends this cookie. */
  fresh(key: string, cookie: string | undefined): Answer | undefined {
    const copy = this.#cache.fresh(key);
    return copy && !carriesMarks(cookie, copy.differsBy) ? copy : undefined;
  }

  forget(tags: readonly string[]) {
    this.#cache.forget(tags);
  }

  /**
   * For an anonymous reader; `own` is their request as it came, for a page that differs by what their browser keeps.
   * @throws {RenderError}
   */
  async shared(key: string, own: PageRequest): Promise<{ copy: Answer; how: CacheUse }> {
    const request = anonymousRequest(own.id, key, this.#settings);
    const found = await this.#cache.find(key, (before) => this.#make(request, before));
    if (carriesMarks(own.headers.cookie, found.copy.differsBy)) return { copy: await this.own(own), how: 'pass' };
    // Whoever waited for the same render would get the same cookie.
    return found.copy.setsCookie ? { copy: await this.own(request), how: 'pass' } : found;
  }

  /** For one person, or for an address that is not worth keeping. @throws {RenderError} */
  async own(request: PageRequest): Promise<Answer> {
    const rendered = await this.#rendered(request);
    if (isMissing(rendered)) return this.notFound(request);
    return this.#finish(rendered, { path: splitUrl(request.url).path, reach: reachOf(request, rendered) });
  }

  /** The site's 404 page, with the name of whoever is signed in. @throws {RenderError} */
  async notFound(request: PageRequest): Promise<Answer> {
    const nowhere = nowhereFor(request);
    if (isSomebody(request.headers.cookie)) {
      return this.#finish(await this.#rendered(nowhere), { path: NOWHERE, reach: 'shared', status: 404 });
    }
    const { copy } = await this.#cache.find(NOWHERE, async (before) => {
      const rendered = await this.#rendered(nowhere);
      return keepable(this.#finish(rendered, { path: NOWHERE, reach: 'shared', status: 404 }), rendered, before);
    });
    return copy;
  }

  /** The same page for an address of which it is known that what was there is gone. @throws {RenderError} */
  async gone(request: PageRequest): Promise<Answer> {
    return this.#finish(await this.#rendered(nowhereFor(request)), { path: NOWHERE, reach: 'shared', status: 410 });
  }

  async #make(request: PageRequest, before: Answer | undefined): Promise<Made<Answer>> {
    const rendered = await this.#rendered(request);
    if (isMissing(rendered)) return passing(await this.notFound(request), rendered);
    const keep = rendered.status === 200 && rendered.shows.size > 0 && !rendered.headers['set-cookie'];
    const answer = this.#finish(rendered, { path: splitUrl(request.url).path, reach: keep ? 'kept' : 'shared' });
    return keep ? keepable(answer, rendered, before) : passing(answer, rendered);
  }

  async #rendered(request: PageRequest): Promise<Rendered> {
    const rendered = await this.#render(request).catch((cause) => {
      throw new RenderError('The page could not be rendered.', { cause });
    });
    // 501 is a page's own word: it does not speak the format that was asked for.
    if (rendered.status >= 500 && rendered.status !== 501)
      throw new RenderError('The page could not be rendered.', { cause: rendered.error });
    if (rendered.error !== undefined) this.#stoodIn(rendered.error, request.url);
    return rendered;
  }
}

function nowhereFor({ body: _, ...request }: PageRequest): PageRequest {
  return { ...request, method: 'GET', url: NOWHERE, path: '/' };
}

const passing = (copy: Answer, { shows }: Rendered): Made<Answer> => ({ copy, bytes: 0, shows, keep: false });

/** Compressed before it is kept; the copy from before stays when it says the same, being compressed harder by then. */
async function keepable(fresh: Answer, { shows }: Rendered, before: Answer | undefined): Promise<Made<Answer>> {
  const copy = before?.etag && before.etag === fresh.etag ? before : fresh;
  copy.differsBy = guestMarksIn(shows);
  await Promise.all([copy.prepare('br'), copy.prepare('gzip')]);
  return { copy, bytes: copy.bytes, shows, keep: true };
}

/** `notFound()` in a page leaves the page empty until Next's runtime runs, which it does not here. */
const isMissing = ({ status, headers }: Rendered) =>
  status === 404 && String(headers['content-type'] ?? 'text/html').startsWith('text/html');

/** A page read by somebody signed in may stay in their browser, to go back to; what is below /account and such may not. */
function reachOf({ method, url }: PageRequest, { headers }: Rendered): Reach {
  return method === 'POST' || headers['set-cookie'] || isOwn(splitUrl(url).path) ? 'own' : 'shared';
}
