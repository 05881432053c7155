import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ReceivedUpload } from './upload.ts';

/** A file for one person alone, and what it is called on their side. */
export type HandedFile = { path: string; name: string };

/**
 * What the HTTP server and the pages tell each other about one request. The two are separate module graphs in one
 * process (Node's and Next's), so they meet in an AsyncLocalStorage under a global symbol.
 */
export type RequestContext = {
  requestId: string;
  /** The path and query that were asked for, starting with a slash: where to come back to after signing in. */
  path: string;
  /** POST where a form was sent with it. */
  method: string;
  /** The asking address, already reduced by the proxy setting; for rate limits only, never for logs. */
  address: string;
  /** Nonce of the Content-Security-Policy of a desk page. */
  nonce: string;
  /** Page tags that the answer shows (page-tags.ts); the page cache forgets the copy when one of them changes. */
  shows: Set<string>;
  /** The story that whoever asked reads in the answer; undefined for staff, who are at work. */
  story?: number;
  /** Lines for `Set-Cookie` that the server adds to the answer: a page that is being rendered cannot set any itself. */
  cookies: string[];
  /** Drops every kept copy that shows one of the tags, at once. */
  forget: (tags: readonly string[]) => void;
  /** Files that came with the request and lie on the disk until it is answered. */
  upload?: ReceivedUpload;
  /** Gives a file to whoever asks, where the server waits for one: it goes from the disk to them. */
  hand?: (file: HandedFile) => void;
  /** Takes what a page or action threw, for the log; the answer itself does not say it. */
  failed: (cause: unknown) => void;
};

const key = Symbol.for('marquee.request');
type Shared = { [key]?: AsyncLocalStorage<RequestContext> };

/** Undefined outside a request of our own server: in a build, in a test. */
export const requestContext = (): RequestContext | undefined => (globalThis as Shared)[key]?.getStore();

/** Called once, by the server. */
export function shareRequestContext(storage: AsyncLocalStorage<RequestContext>) {
  (globalThis as Shared)[key] = storage;
}
