import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import type { PageRequest } from './page-request.ts';
import { isDesk, splitUrl } from './paths.ts';

/** Nothing is ever read from it or written to it: the body is in memory and the answer is captured. */
const nowhere = new Socket();

/** The request that Next sees. Next takes the nonce for its scripts from a policy in the request's headers; only the desk has any. */
export class InnerRequest extends IncomingMessage {
  constructor(request: PageRequest, nonce: string) {
    super(nowhere);
    this.method = request.method;
    this.url = request.url;
    this.httpVersion = '1.1';
    const policy = { 'content-security-policy': `script-src 'nonce-${nonce}'` };
    this.headers = { ...request.headers, ...(isDesk(splitUrl(request.url).path) ? policy : {}) };
    this.complete = true;
    if (request.body) this.push(request.body);
    this.push(null);
  }

  override _read() {}
}
