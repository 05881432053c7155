import type { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { RequestContext } from '#domain/request-context.ts';
import { CapturedResponse } from './captured-response.ts';
import { InnerRequest } from './inner-request.ts';
import type { PageRequest } from './page-request.ts';

export type Rendered = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  shows: ReadonlySet<string>;
  nonce: string;
  /** The story that is read in it, if any. */
  story: number | undefined;
  /** Why rendering failed, if it did. */
  error: unknown;
};

export type Render = (request: PageRequest) => Promise<Rendered>;

/** What answers in the end: Next, or in a test a small function. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Runs the pages inside a context of their own and keeps what they answer in memory, whole. */
export function createRender(
  handler: PageHandler,
  storage: AsyncLocalStorage<RequestContext>,
  forget: RequestContext['forget'],
): Render {
  return async (request) => {
    const nonce = randomBytes(16).toString('base64');
    const shows = new Set<string>();
    const cookies: string[] = [];
    let error: unknown;
    const context: RequestContext = {
      requestId: request.id,
      path: request.path ?? request.url,
      method: request.method,
      address: request.address,
      nonce,
      shows,
      cookies,
      forget,
      ...(request.upload ? { upload: request.upload } : {}),
      ...(request.hand ? { hand: request.hand } : {}),
      failed: (cause) => {
        error = cause;
      },
    };
    const inner = new InnerRequest(request, nonce);
    const response = new CapturedResponse(inner);
    await storage.run(context, async () => {
      await handler(inner, response);
      await response.whole;
    });
    const { statusCode: status, body } = response;
    return {
      status,
      headers: withCookies(response.getHeaders(), cookies),
      body,
      shows,
      nonce,
      story: context.story,
      error,
    };
  };
}

/** Beside the response: Next has put a `setHeader` of its own on it, which drops what comes after the end. */
function withCookies(headers: OutgoingHttpHeaders, cookies: readonly string[]): OutgoingHttpHeaders {
  if (cookies.length === 0) return headers;
  const set = [headers['set-cookie'] ?? []].flat();
  return { ...headers, 'set-cookie': [...set, ...cookies] };
}
