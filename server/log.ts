import { describeError } from './describe-error.ts';

export type Style = 'json' | 'text' | 'off';
export type CacheUse = 'hit' | 'miss' | 'stale' | 'pass';
export type RequestLine = {
  id: string;
  method: string;
  path: string;
  status: number;
  ms: number;
  cache: CacheUse;
  bytes: number;
};

export type Log = {
  request: (line: RequestLine) => void;
  error: (message: string, cause: unknown, id?: string) => void;
  /** Writes out what is waiting. */
  flush: () => void;
};

/** Lines are written together: one write for each would cost more than an answer from the cache. */
const WRITE_EVERY = 100;
const MOST_WAITING = 64_000;

const writeToOutput = (text: string) => process.stdout.write(text);

export function createLog(style: Style, write: (text: string) => unknown = writeToOutput): Log {
  if (style === 'off') return { request: () => undefined, error: () => undefined, flush: () => undefined };
  const { line, failure } = style === 'json' ? asJson : asText;
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text) write(text);
  }

  return {
    request: (request) => {
      waiting += line(request);
      if (waiting.length > MOST_WAITING) flush();
      else timer ??= setTimeout(flush, WRITE_EVERY).unref();
    },
    error: (message, cause, id = '') => {
      waiting += failure(message, describeError(cause), id);
      flush();
    },
    flush,
  };
}

let formattedAt = 0;
let formatted = '';

/** The time now; formatted once in a millisecond, in which a busy server answers many requests. */
function time(): string {
  const now = Date.now();
  if (now !== formattedAt) {
    formattedAt = now;
    formatted = new Date(now).toISOString();
  }
  return formatted;
}

/** The line of a request is put together by hand, at a quarter of the price of JSON.stringify; only the path is not ours. */
const asJson = {
  line: ({ id, method, path, status, ms, cache, bytes }: RequestLine) =>
    `{"time":"${time()}","level":"info","id":"${id}","method":"${method}","path":${JSON.stringify(path)},"status":${status},"ms":${ms},"cache":"${cache}","bytes":${bytes}}\n`,
  failure: (message: string, error: string, id: string) =>
    `${JSON.stringify({ time: time(), level: 'error', id, message, error })}\n`,
};

const asText = {
  line: ({ id, method, path, status, ms, cache, bytes }: RequestLine) =>
    `${time().slice(11, 19)} ${status} ${method} ${path} ${ms} ms ${cache} ${bytes} B ${id}\n`,
  failure: (message: string, error: string, id: string) =>
    `${time().slice(11, 19)} ${[id, message].filter(Boolean).join(' ')} ${error}\n`,
};
