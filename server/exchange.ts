import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import { acceptedEncoding } from './encoding.ts';
import type { CacheUse, Log } from './log.ts';
import { loggedPath } from './logged-path.ts';
import { splitUrl } from './paths.ts';
import type { Reads } from './reads.ts';
import { nextRequestId } from './request-id.ts';

type Parts = {
  log: Log;
  /** Where it is counted what was read; undefined where nothing is. */
  reads: Reads | undefined;
  startedAt: number;
};

/** One request and the way to answer it. */
export class Exchange {
  readonly id = nextRequestId();
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: string;
  readonly path: string;
  readonly query: string;
  readonly #log: Log;
  readonly #reads: Reads | undefined;
  readonly #startedAt: number;

  constructor(request: IncomingMessage, response: ServerResponse, { log, reads, startedAt }: Parts) {
    this.request = request;
    this.response = response;
    this.url = request.url ?? '/';
    const { path, query } = splitUrl(this.url);
    this.path = path;
    this.query = query;
    this.#log = log;
    this.#reads = reads;
    this.#startedAt = startedAt;
  }

  get reads(): boolean {
    return this.request.method === 'GET' || this.request.method === 'HEAD';
  }

  /** Sends at once: for copies that are ready in every encoding. */
  sendReady(answer: Answer, cache: CacheUse) {
    this.sent(cache, answer.send(this.request, this.response, this.#encoding));
    if (answer.story !== undefined) this.#reads?.opened(answer.story, this.request, this.path);
  }

  async send(answer: Answer, cache: CacheUse) {
    await answer.prepare(this.#encoding);
    this.sendReady(answer, cache);
  }

  /** To be called when the answer is on its way. */
  sent(cache: CacheUse, bytes: number) {
    const { id, request, response, url } = this;
    const ms = Math.round((performance.now() - this.#startedAt) * 10) / 10;
    const status = response.statusCode;
    this.#log.request({ id, method: request.method ?? '', path: loggedPath(url), status, ms, cache, bytes });
  }

  get #encoding() {
    return acceptedEncoding(this.request.headers['accept-encoding'] as string | undefined);
  }
}
